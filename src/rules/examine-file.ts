import { collectionOfPath, idOfPath, likelyPath } from '#intake/collection-of-path.ts';
import { mostBytes } from '#intake/limits.ts';
import { parseFile } from '#intake/parse-file.ts';
import { type FileProblem, type ParsedFile, problemAt } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { readablePath } from './file-place.ts';
import { rules } from './index.ts';
import type { FileRule } from './rule.ts';
import { textOf } from './text-of-file.ts';

/** What one file gave, with what the rules for files say of it. */
export interface ExaminedFile extends ParsedFile {
  /** The collection that it belongs to, or seems to. */
  readonly collection: CollectionName | undefined;
  readonly text: string;
  readonly path: string;
  /** Last parts of ids that a misplaced file may have been meant for, whatever the folders before them. */
  readonly misplaced: readonly string[];
}

/** Judges and parses one file. One whose place cannot be told is not parsed, but claims the id that it may have been meant to have. */
export function examineFile(file: SourceFile): ExaminedFile {
  const path = readablePath(file.path);
  const collection = path === undefined ? undefined : collectionOfPath(path);
  if (path === undefined || collection === undefined) return strayFile(file);

  const problems = problemsOf(file, fileRules);
  const text = (textOf(file) ?? '').replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n');
  const id = idOfPath(path, collection);
  const judged = { path: file.path, collection, text, misplaced: [] };
  const isUnread = problems.some(({ rule }) => rule === 'merge-marks');
  if (isUnread || text.trim() === '' || file.bytes.length > mostBytes(collection)) {
    return { ...judged, entries: [], ids: [id], problems };
  }
  const parsed = parseFile(file, collection, id, text);
  return { ...judged, ...parsed, problems: distinct(problems, parsed.problems) };
}

/** A file that is no entry: only that it is there, and contact data in it, is worth a word. */
function strayFile(file: SourceFile): ExaminedFile {
  const likelyPlace = likelyPath(file.path) ?? file.path;
  const likely = collectionOfPath(likelyPlace);
  const problems = problemsOf(
    file,
    fileRules.filter(({ id }) => id === 'file-place' || id === 'personal-contact'),
  );
  const id = likely === undefined ? '' : idOfPath(likelyPlace, likely);
  const misplaced = likely === undefined ? [] : [id.split('/').at(-1) ?? id];
  return {
    path: file.path,
    collection: likely,
    text: textOf(file) ?? '',
    entries: [],
    ids: [id],
    misplaced,
    problems,
  };
}

const problemsOf = (file: SourceFile, some: readonly FileRule[]): FileProblem[] =>
  some.flatMap((rule) =>
    rule.check(file).map(({ place, ...finding }) => problemAt(file, place, { rule: rule.id, ...finding })),
  );

/**
 * What is found in two ways is said once: an e-mail address in the text and in the link that it becomes, an id that is
 * not one because of a character that nobody sees.
 */
function distinct(own: readonly FileProblem[], parsed: readonly FileProblem[]): FileProblem[] {
  const known = new Set(own.map(({ rule, line }) => `${rule} ${String(line)}`));
  const isKnown = ({ rule, line }: FileProblem) =>
    known.has(`${rule} ${String(line)}`) ||
    (rule === 'wrong-value' && known.has(`hidden-character ${String(line)}`));
  return [...own, ...parsed.filter((problem) => !isKnown(problem))];
}

const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');
