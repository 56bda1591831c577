/** What two lists hold in common, and what only one of them holds. */
export interface Overlap<T> {
  readonly both: readonly T[];
  readonly onlyA: readonly T[];
  readonly onlyB: readonly T[];
}

/** What both have is in the order of the first list; the rest is in the order of its own. */
export function overlapOf<T>(a: readonly T[], b: readonly T[]): Overlap<T> {
  const [inA, inB] = [new Set(a), new Set(b)];
  return {
    both: a.filter((item) => inB.has(item)),
    onlyA: a.filter((item) => !inB.has(item)),
    onlyB: b.filter((item) => !inA.has(item)),
  };
}
