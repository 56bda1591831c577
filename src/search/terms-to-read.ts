import type { NameMatch } from './names.ts';
import type { Query } from './query.ts';
import { wordsRead } from './text-search.ts';

/**
 * The terms whose text is read: each word costs a part of the index, and what many names say, such as `CBM`, tells
 * little more when texts say it too. The rarest term is always read, a second where no name holds all of them.
 */
export function termsToRead({ terms }: Query, names: readonly NameMatch[]): ReadonlySet<number> {
  const found = terms.map((_, index) => names.filter((name) => (name.terms[index] ?? 0) > 0).length);
  const isNamed = names.some((name) => name.terms.every((strength) => strength === 1));
  const read = new Set<number>();
  let words = 0;
  const rarestFirst = terms.map((_, index) => index).sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0));
  for (const index of rarestFirst) {
    words += Math.min(terms[index]?.words.length ?? 0, wordsRead);
    if (read.size === 0 || (words <= wordsRead && !isNamed)) read.add(index);
  }
  return read;
}
