import { pageOf } from './catalogue.ts';
import type { ExpectedQuery } from './queries.ts';

/**
 * 1 when an expected page stands first, 1/2 when second, and so on; 0 when none came up.
 * Where the first three places will do, each of them counts 1.
 */
export function reciprocalRank({ pages, within = 1 }: ExpectedQuery, found: readonly string[]): number {
  const place = found.findIndex((url) => pages.includes(pageOf(url))) + 1;
  if (place === 0) return 0;
  return place <= within ? 1 : 1 / place;
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
