import type { Place, Problem } from '#report/problem.ts';
import type { SiteLink } from './body-faults.ts';
import type { Mention } from './field-faults.ts';
import type { DataPath, Entry, SourceFile } from './source-file.ts';

/** What one file gave: its valid entries, everything that is wrong with it, and where things stand in it. */
export interface ParsedFile {
  readonly entries: readonly LocatedEntry[];
  /** Ids that the file claims, valid or not, so that a fault in an entry is not reported again by all that refer to it. */
  readonly ids: readonly string[];
  /** Their `file` is the path below content/. */
  readonly problems: readonly FileProblem[];
}

/** A problem as the intake sees it, before the other files are known. */
export interface FileProblem extends Problem {
  readonly mention?: Mention;
}

export interface LocatedEntry {
  readonly entry: Entry;
  readonly siteLinks: readonly SiteLink[];
  /** Of a guide: the anchors of its headings. */
  readonly headings?: readonly string[];
  /** Where its record stands in the data of its file: the index in a list, nothing elsewhere. */
  readonly base: DataPath;
}

type Fault = Pick<FileProblem, 'rule' | 'found' | 'expected' | 'suggestion' | 'mention'>;

/** A fault with its file and place. */
export function problemAt(
  { path }: Pick<SourceFile, 'path'>,
  { line, column }: Place,
  fault: Fault,
): FileProblem {
  const { rule, found, expected, suggestion, mention } = fault;
  return { rule, file: path, line, column, found, expected, suggestion, ...(mention && { mention }) };
}

/** Where to point when a whole file is meant. */
export const firstPlace: Place = { line: 1, column: 1 };
