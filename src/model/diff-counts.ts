import { checks } from '#schema/vocabularies.ts';
import { review } from '#text/review.ts';
import type { DataDiff } from './data-diff.ts';

/** How many there were of something, and how many there are. */
export interface CountChange {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** The counts that differ: entries by collection, then claims in all and by how they were checked. */
export function countsChanged({ counts, checks: claims }: DataDiff): CountChange[] {
  const all = [
    ...Object.entries(counts).map(([name, count]) => ({ name, ...count })),
    { name: review.claims, before: claims.before.total, after: claims.after.total },
    ...checks.map((checked) => ({
      name: review.claimsChecked(checked),
      before: claims.before[checked],
      after: claims.after[checked],
    })),
  ];
  return all.filter(({ before, after }) => before !== after);
}
