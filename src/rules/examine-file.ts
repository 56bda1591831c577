import { collectionOfPath } from '#intake/collection-of-path.ts';
import { mostBytes } from '#intake/limits.ts';
import { parseFile } from '#intake/parse-file.ts';
import { problemAt } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { Problem } from '#report/problem.ts';
import { rules } from './index.ts';
import type { FileRule } from './rule.ts';
import { type ExaminedFile, unreadFile } from './examined-file.ts';

/** Judges and parses one file. A file in the wrong place is not parsed, but claims the id that it was meant to have. */
export function examineFile(file: SourceFile): ExaminedFile {
  const problems = fileRules.flatMap((rule) =>
    rule.check(file).map(({ place, ...finding }) => problemAt(file, place, { rule: rule.id, ...finding })),
  );
  const unread = unreadFile(file, problems);
  const { text } = unread;
  const collection = collectionOfPath(file.path);
  if (collection === undefined || text.trim() === '' || file.bytes.length > mostBytes(collection)) {
    return { ...unread, problems: problems.slice(0, mostProblems) };
  }
  const [id = ''] = unread.ids;
  const parsed = parseFile(file, collection, id, text);
  return {
    ...unread,
    ...parsed,
    problems: distinct([...problems, ...parsed.problems]).slice(0, mostProblems),
  };
}

/** More than an author wants to read at once of one file; those of the rules for files come first. */
const mostProblems = 200;

/** What two ways of looking find at one place, such as an e-mail address in the text and in the link it becomes, is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, line, column }) => {
    const identity = `${rule} ${String(line)}:${String(column)}`;
    return seen.size < seen.add(identity).size;
  });
}

const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');
