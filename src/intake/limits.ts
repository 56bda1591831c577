import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import type { Place } from '#report/problem.ts';

/** Counted before any parser runs: some short hostile texts keep a Markdown parser busy for minutes. */
export const limits = {
  bytes: 64 * 1024,
  /** A file that holds a whole list is kept by the editors and never goes through the MDX parser. */
  listBytes: 256 * 1024,
  lineLength: 4000,
  /** Longest run of one punctuation mark, and most of them in one paragraph. */
  run: 60,
  marksInParagraph: 600,
} as const;

/** How many bytes a file of a collection may have; a longer one is reported and not parsed. */
export const mostBytes = (collection: CollectionName): number =>
  collections[collection].layout === 'list' ? limits.listBytes : limits.bytes;

export interface LimitFault {
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/** What in a body exceeds the limits; empty when it is safe to parse. */
export function exceededLimits(body: string, firstLine: number): LimitFault[] {
  const faults: LimitFault[] = [];
  let marks = 0;
  for (const [index, text] of body.split('\n').entries()) {
    const place = (column: number): Place => ({ line: firstLine + index, column });
    if (text.length > limits.lineLength) {
      faults.push({
        place: place(limits.lineLength + 1),
        found: `a line of ${String(text.length)} characters`,
        expected: `at most ${String(limits.lineLength)}`,
      });
    }
    const run = longRun.exec(text);
    if (run) {
      faults.push({
        place: place(run.index + 1),
        found: `${String(run[0].length)} times "${run[1] ?? ''}" in a row`,
        expected: `at most ${String(limits.run)}`,
      });
    }
    marks = text.trim() === '' ? 0 : marks + (text.match(structuralMarks)?.length ?? 0);
    if (marks > limits.marksInParagraph) {
      faults.push({
        place: place(1),
        found: `more than ${String(limits.marksInParagraph)} marks such as * _ [ ] > < in one paragraph`,
        expected: 'a paragraph of ordinary text',
      });
      marks = 0;
    }
  }
  return faults;
}

const longRun = new RegExp(`([^\\w\\s])\\1{${String(limits.run)},}`);
const structuralMarks = /[*_[\]<>{}~`!&\\]/g;
