import { pageOf } from './catalogue.ts';
import type { ExpectedQuery } from './expected-query.ts';

/** 1 when an expected page stands first, 1/2 when second, and so on; 0 when none came up. */
export function reciprocalRank({ pages }: ExpectedQuery, found: readonly string[]): number {
  const place = found.findIndex((url) => pages.includes(pageOf(url))) + 1;
  return place === 0 ? 0 : 1 / place;
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
