import type { Choice } from './form-field.ts';

/**
 * The values of a closed list, each with what the sentence of its field says of it:
 * `primary: it was read. unchecked: it was not.` Where the sentence does not go value by value, they come without.
 */
export function choicesOf(values: readonly string[], sentence: string): Choice[] {
  const starts = values.map((value) => ({ value, at: startOf(value, sentence) }));
  if (starts.some(({ at }) => at === -1)) return values.map((value) => ({ value }));
  return starts.map(({ value, at }) => {
    const next = Math.min(...starts.map((other) => other.at).filter((other) => other > at), sentence.length);
    return { value, help: sentence.slice(at + value.length + 1, next).trim() };
  });
}

/** Where `value:` begins a sentence; -1 where it does not. */
function startOf(value: string, sentence: string): number {
  if (sentence.startsWith(`${value}:`)) return 0;
  const at = sentence.indexOf(`. ${value}:`);
  return at === -1 ? -1 : at + 2;
}
