/** A piece of a text to be replaced; nothing is taken away where it begins and ends at one place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes changes to a text that do not overlap. Of two at one place, the one given first comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const splice of sorted) {
    result += text.slice(at, Math.max(at, splice.start)) + splice.text;
    at = Math.max(at, splice.end);
  }
  return result + text.slice(at);
}
