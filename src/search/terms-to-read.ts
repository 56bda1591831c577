import type { NameMatch } from './names.ts';
import type { Query } from './query.ts';
import { wordsRead } from './text-search.ts';

/** How many words of a query are looked up in the texts: each loads a part of the index. */
const mostWords = 6;

/**
 * The terms that are looked up in the texts, the rarest first. Where a name holds all of them, that name is what is
 * sought, and only the rarest is: the others would bring up whatever says them.
 */
export function termsToRead({ terms }: Query, names: readonly NameMatch[]): ReadonlySet<number> {
  const found = terms.map((_, index) => names.filter((name) => (name.terms[index] ?? 0) > 0).length);
  const rarestFirst = terms.map((_, index) => index).sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0));
  if (names.some((name) => name.terms.every((strength) => strength === 1)))
    return new Set(rarestFirst.slice(0, 1));
  const read = new Set<number>();
  let words = 0;
  for (const index of rarestFirst) {
    words += Math.min(terms[index]?.words.length ?? 0, wordsRead);
    if (read.size === 0 || words <= mostWords) read.add(index);
  }
  return read;
}
