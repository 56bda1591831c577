import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
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

export async function keep(file: string, kept: Kept): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, serialize(kept));
  await rename(unfinished, file);
}
