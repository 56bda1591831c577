import type { Checked } from '#schema/vocabularies.ts';

/** How many claims were checked in which way. */
export type CheckCounts = Readonly<Record<Checked, number>> & { readonly total: number };

export function countChecks(claims: Iterable<{ readonly checked: Checked }>): CheckCounts {
  const counts = { primary: 0, secondary: 0, unchecked: 0, total: 0 };
  for (const { checked } of claims) {
    counts[checked] += 1;
    counts.total += 1;
  }
  return counts;
}
