/** The value below which a share of the values lie: `percentile([3, 1, 2], 0.5)` → 2. The last for a share of 1. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
