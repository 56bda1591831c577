import { collectionOfPath, idOfPath, likelyPath } from '#intake/collection-of-path.ts';
import { mostBytes } from '#intake/limits.ts';
import { parseFile } from '#intake/parse-file.ts';
import { type ParsedFile, problemAt } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { Problem } from '#report/problem.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { rules } from './index.ts';
import type { FileRule } from './rule.ts';
import { textOf } from './text-of-file.ts';

/** What one file gave, with what the rules for files say of it. */
export interface ExaminedFile extends ParsedFile {
  /** The collection that it belongs to, or seems to. */
  readonly collection: CollectionName | undefined;
  readonly text: string;
  readonly path: string;
}

/** Judges and parses one file. A file in the wrong place is not parsed, but claims the id that it was meant to have. */
export function examineFile(file: SourceFile): ExaminedFile {
  const problems = fileRules.flatMap((rule) =>
    rule.check(file).map(({ place, ...finding }) => problemAt(file, place, { rule: rule.id, ...finding })),
  );
  const text = (textOf(file) ?? '').replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n');
  const likelyPlace = likelyPath(file.path) ?? file.path;
  const likely = collectionOfPath(likelyPlace);
  const id = likely === undefined ? '' : idOfPath(likelyPlace, likely);
  const collection = collectionOfPath(file.path);
  if (collection === undefined || text.trim() === '' || file.bytes.length > mostBytes(collection)) {
    return { path: file.path, collection: likely, text, entries: [], ids: [id], problems };
  }
  const parsed = parseFile(file, collection, id, text);
  return {
    ...parsed,
    path: file.path,
    collection,
    text,
    problems: distinct([...problems, ...parsed.problems]),
  };
}

/** What two ways of looking find at one place, such as an e-mail address in the text and in the link it becomes, is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, line, column, found }) => {
    // Of a record that lacks several fields, each is missing at the one place where the record begins.
    const identity = `${rule} ${String(line)}:${String(column)} ${rule === 'missing-field' ? found : ''}`;
    return seen.size < seen.add(identity).size;
  });
}

const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');
