import { longestCommon } from './align-lists.ts';

/**
 * The difference between two texts of a file as a unified diff that `git apply` takes, with three lines of context.
 * @param path from the top of the repository: content/cbms/osce/cbm-8.mdx
 * @param before the text that is there now; undefined for a new file.
 */
export function toPatch(path: string, before: string | undefined, after: string): string {
  if (before === after) return '';
  const old = linesOf(before ?? '');
  const now = linesOf(after);
  const hunks = hunksOf(compareLines(old, now)).map((hunk) => renderHunk(hunk));
  const head =
    before === undefined
      ? `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n`
      : `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
  return head + hunks.join('');
}

interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  /** With its line break, where it has one. */
  readonly text: string;
  /** Its number in each of the two texts, or of the line that comes next in it; from 0. */
  readonly old: number;
  readonly now: number;
}

const context = 3;

/** `a\nb` → `['a\n', 'b']` */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function compareLines(old: readonly string[], now: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const middle = longestCommon(
    old.slice(start, old.length - end),
    now.slice(start, now.length - end),
    (a, b) => a === b,
  ).map(([i, j]) => [i + start, j + start] as const);
  const same = [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...middle,
    ...Array.from(
      { length: end },
      (_, index) => [old.length - end + index, now.length - end + index] as const,
    ),
    [old.length, now.length] as const,
  ];
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (const [nextOld, nextNow] of same) {
    for (; i < nextOld; i += 1) lines.push({ mark: '-', text: old[i] ?? '', old: i, now: j });
    for (; j < nextNow; j += 1) lines.push({ mark: '+', text: now[j] ?? '', old: i, now: j });
    if (i < old.length && j < now.length) lines.push({ mark: ' ', text: old[i] ?? '', old: i++, now: j++ });
  }
  return lines;
}

/** Changed lines with those around them; changes that are near one another share a hunk. */
function hunksOf(lines: readonly DiffLine[]): DiffLine[][] {
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]));
  const spans: [number, number][] = [];
  for (const index of changed) {
    const last = spans.at(-1);
    if (last && index - context <= last[1] + 1) last[1] = index + context;
    else spans.push([Math.max(0, index - context), index + context]);
  }
  return spans.map(([from, to]) => lines.slice(from, to + 1));
}

function renderHunk(hunk: readonly DiffLine[]): string {
  const [first] = hunk;
  if (first === undefined) return '';
  const oldCount = hunk.filter(({ mark }) => mark !== '+').length;
  const nowCount = hunk.filter(({ mark }) => mark !== '-').length;
  // Of a part without lines, the number is that of the line before it.
  const at = (line: number, count: number) => `${String(count === 0 ? line : line + 1)},${String(count)}`;
  const body = hunk.map(({ mark, text }) =>
    text.endsWith('\n') ? mark + text : `${mark}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${at(first.old, oldCount)} +${at(first.now, nowCount)} @@\n${body.join('')}`;
}
