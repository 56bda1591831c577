import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '#disk/write-whole.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';

/** What files gave when they were examined, by their paths, each with the digest of the bytes that gave it. */
export type ExaminedFiles = Map<string, { readonly digest: string; readonly examined: ExaminedFile }>;

/** Where examinations are kept. */
export interface Keeping {
  readonly file: string;
  /** Says what code is there now: other code makes others. */
  readonly readMaker: () => Promise<string>;
}

interface Kept {
  readonly madeBy: string;
  readonly files: ExaminedFiles;
}

/** Nothing where nothing is kept, or not by this code. */
export async function readKept(file: string, madeBy: string): Promise<ExaminedFiles> {
  try {
    const kept = deserialize(await readFile(file)) as Kept;
    if (kept.madeBy === madeBy) return kept.files;
  } catch {
    // It is not there, or not as it was written: the files are examined again.
  }
  return new Map();
}

export const keep = (file: string, kept: Kept): Promise<void> => writeWhole(file, serialize(kept));
