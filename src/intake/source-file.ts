import type { CollectionName } from '#schema/collection-names.ts';

/** One file of content/, as found on disk. */
export interface SourceFile {
  /** Path below content/, with forward slashes: cbms/osce/cbm-8.mdx */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something below content/ that is neither a plain file nor a plain folder, or could not be read. */
export interface OddFile {
  readonly path: string;
  readonly what: string;
}

/** An entry as its author wrote it: parsed, checked against its schema, not yet joined to others. */
export interface Entry<Data = unknown> {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path below content/. */
  readonly file: string;
  readonly data: Data;
  /** The body as HTML, made by the intake from the checked tree; empty when there is none. */
  readonly html: string;
  /** The body as its author wrote it, without empty lines at its ends; empty when there is none. */
  readonly body: string;
}

/** Where a value of an entry stands: the path of keys into its data. */
export type DataPath = readonly (string | number)[];
