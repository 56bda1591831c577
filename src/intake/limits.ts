import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import type { Place } from '#report/problem.ts';

/** Counted before any parser runs: some short hostile texts keep a Markdown parser busy for minutes, or exhaust its stack. */
export const limits = {
  bytes: 64 * 1024,
  /** A file that holds a whole list is kept by the editors and never goes through the MDX parser. */
  listBytes: 256 * 1024,
  lines: 1000,
  lineLength: 4000,
  /** Longest run of one punctuation mark, and most of them in one paragraph. */
  run: 60,
  marksInParagraph: 600,
  /** Most quotations and lists inside one another, opened on one line or by indentation. */
  nesting: 8,
} as const;

/** How many bytes a file of a collection may have; a longer one is reported and not parsed. */
export const mostBytes = (collection: CollectionName): number =>
  collections[collection].layout === 'list' ? limits.listBytes : limits.bytes;

export interface LimitFault {
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** What in a body exceeds the limits, with places that count from its beginning; empty when it is safe to parse. */
export function exceededLimits(body: string): LimitFault[] {
  const lines = body.split('\n');
  const paragraph = { marks: 0 };
  const faults = lines
    .slice(0, limits.lines)
    .flatMap((text, index) => lineFaults(text, index + 1, paragraph));
  if (lines.length > limits.lines) {
    faults.push({
      place: { line: limits.lines + 1, column: 1 },
      found: `${String(lines.length)} lines`,
      expected: `at most ${String(limits.lines)}`,
      suggestion: 'Leave out what is not about CBMs.',
    });
  }
  return faults;
}

function lineFaults(text: string, line: number, paragraph: { marks: number }): LimitFault[] {
  const faults: LimitFault[] = [];
  const report = (column: number, found: string, expected: string, suggestion: string) =>
    faults.push({ place: { line, column }, found, expected, suggestion });

  if (text.length > limits.lineLength) {
    const found = `a line of ${String(text.length)} characters`;
    report(limits.lineLength + 1, found, `at most ${String(limits.lineLength)}`, 'Split it into paragraphs.');
  }
  const run = longRun.exec(text);
  if (run) {
    const found = `${String(run[0].length)} times "${run[1] ?? ''}" in a row`;
    report(run.index + 1, found, `at most ${String(limits.run)}`, 'Shorten the row.');
  }
  if (nestingOf(text.trimEnd()) > limits.nesting) {
    const expected = `at most ${String(limits.nesting)} levels of lists and quotations`;
    report(1, 'lists or quotations too deep inside one another', expected, 'Begin a new list or paragraph.');
  }
  paragraph.marks = text.trim() === '' ? 0 : paragraph.marks + (text.match(structuralMarks)?.length ?? 0);
  if (paragraph.marks > limits.marksInParagraph) {
    const found = `more than ${String(limits.marksInParagraph)} marks such as * _ [ ] > < in one paragraph`;
    report(1, found, 'a paragraph of ordinary text', 'Split it, with an empty line between the parts.');
    paragraph.marks = 0;
  }
  return faults;
}

const longRun = new RegExp(`([^\\w\\s])\\1{${String(limits.run)},}`);
const structuralMarks = /[*_[\]<>{}~`!&|@\\]/g;

/** How many containers the beginning of a line may open: `> - 1. text` → 3. Indentation counts as well. */
function nestingOf(text: string): number {
  const opening =
    /^(?:[ \t]*(?:>|\[\^[^\]\s]*\]:|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(text)?.[0] ?? '';
  const marks = opening.match(/[>+*.):-]/g)?.length ?? 0;
  const spaces = /^[ \t]*/.exec(opening)?.[0].replaceAll('\t', '    ').length ?? 0;
  return marks + Math.floor(spaces / 4);
}
