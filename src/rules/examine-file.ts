import { collectionOfPath, idOfPath } from '#intake/collection-of-path.ts';
import { mostBytes } from '#intake/limits.ts';
import { parseFile } from '#intake/parse-file.ts';
import { type FileProblem, problemAt } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import { type ExaminedFile, readableText, strayFile } from './examined-file.ts';
import { readablePath } from './file-place.ts';
import { rules } from './index.ts';
import type { FileRule } from './rule.ts';

/** Judges and parses one file. One whose place cannot be told is not parsed, but claims the id that it may have been meant to have. */
export function examineFile(file: SourceFile): ExaminedFile {
  const path = readablePath(file.path);
  const collection = path === undefined ? undefined : collectionOfPath(path);
  // Of a file that is no entry only that it is there, and contact data in it, is worth a word.
  if (path === undefined || collection === undefined) return strayFile(file, problemsOf(file, strayRules));

  const problems = problemsOf(file, fileRules);
  const text = readableText(file);
  const id = idOfPath(path, collection);
  const judged = { path: file.path, collection, text, misplaced: [] };
  const isUnread = problems.some(({ rule }) => rule === 'merge-marks');
  if (isUnread || text.trim() === '' || file.bytes.length > mostBytes(collection)) {
    return { ...judged, entries: [], ids: [id], problems: problems.slice(0, mostProblems) };
  }
  const parsed = parseFile(file, collection, id, text);
  return { ...judged, ...parsed, problems: distinct(problems, parsed.problems).slice(0, mostProblems) };
}

/** More than an author wants to read at once of one file; those of the rules for files come first. */
const mostProblems = 200;

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
const strayRules = fileRules.filter(({ id }) => id === 'file-place' || id === 'personal-contact');
