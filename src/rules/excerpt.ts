import { visible } from '#report/visible.ts';

/** The part of a text that differs from another, line by line with numbers and one line on each side; all of it when there is no other. */
export function excerptOf(text: string, other?: string): string {
  const lines = linesOf(text);
  const { from, until } =
    other === undefined || other === text
      ? { from: 0, until: lines.length }
      : difference(lines, linesOf(other));
  const last = Math.min(until, from + mostLines);
  const width = String(last).length;
  const shown = lines
    .slice(from, last)
    .map((line, index) => `${String(from + index + 1).padStart(width)} | ${visible(cut(line))}`.trimEnd());
  return last < until ? [...shown, '…'].join('\n') : shown.join('\n');
}

/** More than one wants to read to see what an example is about. */
const mostLines = 12;

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

const cut = (line: string) => (line.length > 160 ? `${line.slice(0, 160)}…` : line);

/** The first and last line that are not the same in two texts, with one more on each side. */
function difference(lines: readonly string[], others: readonly string[]): { from: number; until: number } {
  const most = Math.min(lines.length, others.length);
  let before = 0;
  while (before < most && lines[before] === others[before]) before += 1;
  let after = 0;
  while (after < most - before && lines.at(-1 - after) === others.at(-1 - after)) after += 1;
  return { from: Math.max(before - 1, 0), until: Math.min(lines.length - after + 1, lines.length) };
}
