import { collectionOfPath, idOfPath, likelyPath } from '#intake/collection-of-path.ts';
import { mostBytes } from '#intake/limits.ts';
import { parseFile } from '#intake/parse-file.ts';
import { type ParsedFile, problemAt } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { rules } from './index.ts';
import type { FileRule } from './rule.ts';
import { textOf } from './text-of-file.ts';

/** What one file gave, with what the rules for files say of it. */
export interface ExaminedFile extends ParsedFile {
  /** The collection that it belongs to, or seems to. */
  readonly collection: CollectionName | undefined;
  readonly text: string;
}

/** Judges and parses one file. A file in the wrong place is not parsed, but claims the id that it was meant to have. */
export function examineFile(file: SourceFile): ExaminedFile {
  const problems = fileRules.flatMap((rule) =>
    rule.check(file).map(({ place, ...finding }) => problemAt(file, place, { rule: rule.id, ...finding })),
  );
  const text = (textOf(file) ?? '').replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n');
  const path = likelyPath(file.path) ?? file.path;
  const likely = collectionOfPath(path);
  const id = likely === undefined ? '' : idOfPath(path, likely);
  const collection = collectionOfPath(file.path);
  if (collection === undefined || text.trim() === '' || file.bytes.length > mostBytes(collection)) {
    return { collection: likely, text, entries: [], ids: [id], problems };
  }
  const parsed = parseFile(file, collection, id, text);
  return { ...parsed, collection, text, problems: [...problems, ...parsed.problems] };
}

const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');
