import { isUnchanged } from '#model/data-diff.ts';
import type { Comparison } from './compare-with-commit.ts';

/** A comparison for programs: `{base, commit, unchanged, …every list, counts, checks}`. */
export const comparisonJson = ({ base, commit, diff }: Comparison): string =>
  `${JSON.stringify({ base, commit, unchanged: isUnchanged(diff), ...diff }, null, 2)}\n`;
