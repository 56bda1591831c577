import { wordsOf } from './fold.ts';
import type { TermsOf } from './passage.ts';
import { stemOf } from './spelling.ts';

/** Tells which terms a word of a text answers to; `ways` are the ways to say each term. */
export function termsSought(ways: readonly (readonly string[])[]): TermsOf {
  const wordsByTerm = ways.map((phrases) => phrases.flatMap(wordsOf));
  const known = new Map<string, readonly number[]>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const parts = wordsOf(written);
    const terms = wordsByTerm.flatMap((words, term) =>
      words.some((word) => parts.some((part) => isForm(part, word))) ? [term] : [],
    );
    known.set(written, terms);
    return terms;
  };
}

/** `repositories` is a form of `repository`, `contract` none of `contact`; numbers and short words are taken as they are. */
function isForm(part: string, word: string): boolean {
  if (part === word || stemOf(part) === stemOf(word)) return true;
  if (word.length > 2 && !/\d/.test(word) && part.startsWith(word)) return true;
  const shorter = Math.min(part.length, word.length);
  if (shorter < 4 || /\d/.test(word)) return false;
  return part.slice(0, Math.max(4, shorter - 2)) === word.slice(0, Math.max(4, shorter - 2));
}
