import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#disk/write-whole.ts';
import { jsonIn } from './json-in.ts';

/** What was made of what: the key that a page or a file came with, and the digest of its bytes. */
const made = z.strictObject({ key: z.string(), digest: z.string() });
export type Made = Readonly<z.output<typeof made>>;

/** What a build has made, as far as the next may take it over unseen. */
export interface Written {
  /** By the paths of their files. */
  readonly pages: ReadonlyMap<string, Made>;
  /** Other files, by their paths. */
  readonly files: ReadonlyMap<string, Made>;
  /** A digest of the scripts and styles that the pages name. */
  readonly assets: string;
}

/** The site that the last build has left in a folder. What is there is asked again of each file: anybody may have changed it. */
export interface LastBuild extends Written {
  readonly folder: string;
}

/** Where a build keeps its notes for the next. */
const usualNotesFile = join('.cache', 'last-build.json');

const notes = z.strictObject({
  madeBy: z.string(),
  pages: z.record(z.string(), made),
  files: z.record(z.string(), made),
  assets: z.string(),
});

/**
 * Nothing where no build has left anything, or one of other code or settings.
 * @param madeBy all that decides what a site looks like beside its content: see `readMaker`.
 */
export async function readLastBuild(
  folder: string,
  madeBy: string,
  notesFile = usualNotesFile,
): Promise<LastBuild | undefined> {
  if (!existsSync(notesFile) || !existsSync(folder)) return undefined;
  const { data, success } = notes.safeParse(jsonIn(await readFile(notesFile, 'utf8')));
  if (!success || data.madeBy !== madeBy) return undefined;
  const { pages, files, assets } = data;
  return { folder, pages: new Map(Object.entries(pages)), files: new Map(Object.entries(files)), assets };
}

/** Notes what a build has made. */
export async function noteBuild(
  madeBy: string,
  { pages, files, assets }: Written,
  notesFile = usualNotesFile,
): Promise<void> {
  const noted: z.output<typeof notes> = {
    madeBy,
    pages: Object.fromEntries(pages),
    files: Object.fromEntries(files),
    assets,
  };
  await writeWhole(notesFile, JSON.stringify(noted));
}
