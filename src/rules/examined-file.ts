import { collectionOfPath, idOfPath, likelyPath } from '#intake/collection-of-path.ts';
import type { ParsedFile } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { Problem } from '#report/problem.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { textOf } from './text-of-file.ts';

/** What one file gave, with what the rules for files say of it. It is plain data, so that a thread may hand it to another. */
export interface ExaminedFile extends ParsedFile {
  /** The collection that it belongs to, or seems to. */
  readonly collection: CollectionName | undefined;
  readonly text: string;
  readonly path: string;
}

/** A file from which no entry was read. It claims the id that it was meant to have. */
export function unreadFile(file: SourceFile, problems: readonly Problem[]): ExaminedFile {
  const text = (textOf(file) ?? '').replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n');
  const likelyPlace = likelyPath(file.path) ?? file.path;
  const collection = collectionOfPath(likelyPlace);
  const id = collection === undefined ? '' : idOfPath(likelyPlace, collection);
  return { path: file.path, collection, text, entries: [], ids: [id], problems };
}
