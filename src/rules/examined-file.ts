import { collectionOfPath, idOfPath, likelyPath } from '#intake/collection-of-path.ts';
import type { FileProblem, ParsedFile } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { textOf } from './text-of-file.ts';

/** What one file gave, with what the rules for files say of it. It is plain data, so that a process may hand it to another. */
export interface ExaminedFile extends ParsedFile {
  /** The collection that it belongs to, or seems to. */
  readonly collection: CollectionName | undefined;
  readonly text: string;
  readonly path: string;
  /** Last parts of ids that a misplaced file may have been meant for, whatever the folders before them. */
  readonly misplaced: readonly string[];
}

/** A file that stands for no entry, or that the parser failed on. It claims the id that it was meant to have. */
export function strayFile(file: SourceFile, problems: readonly FileProblem[]): ExaminedFile {
  const place = likelyPath(file.path) ?? file.path;
  const collection = collectionOfPath(place);
  const id = collection === undefined ? '' : idOfPath(place, collection);
  const misplaced = collection === undefined ? [] : [id.split('/').at(-1) ?? id];
  return {
    path: file.path,
    collection,
    text: readableText(file),
    entries: [],
    ids: [id],
    misplaced,
    problems,
  };
}

/** The text as the parsers take it: without a byte-order mark and Windows line ends, which have their own rules. */
export const readableText = (file: SourceFile): string =>
  (textOf(file) ?? '').replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n');
