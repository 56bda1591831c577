import type { YamlExplanation } from './yaml-errors.ts';

/** Tabs and other blanks than the space at the start of a line: the first of them, which stands for all. */
export function oddIndentation(text: string): YamlExplanation | undefined {
  const [first, ...others] = [
    ...text.matchAll(/^ *([\t\u{A0}\u{2000}-\u{200A}\u{202F}\u{3000}])\s*(?=\S)/gmu),
  ];
  if (first?.[1] === undefined) return undefined;
  const what = first[1] === '\t' ? 'a tab' : 'a no-break or wide space';
  const more =
    others.length === 0
      ? ''
      : `, as on ${String(others.length)} more ${others.length === 1 ? 'line' : 'lines'}`;
  return {
    offset: first.index + first[0].indexOf(first[1]),
    found: `${what} at the start of the line${more}`,
    expected: 'ordinary spaces',
    suggestion: 'Replace it by spaces, two for each level; editors can do so for a whole file.',
  };
}
