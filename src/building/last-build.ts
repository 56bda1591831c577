import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { jsonIn } from './json-in.ts';

/** What a build has written. */
export interface Written {
  /** Of each page or file that the next build may take over unseen, what it was made of: the key that it came with. */
  readonly keys: ReadonlyMap<string, string>;
  /** Of each file its digest. */
  readonly digests: ReadonlyMap<string, string>;
  /** A fingerprint of the scripts and styles that pages name. */
  readonly assets: string;
  readonly pages: { readonly rendered: number; readonly takenOver: number };
}

/** The site that the last build has left in a folder, as far as the next may take it over. */
export interface LastBuild extends Omit<Written, 'pages'> {
  readonly folder: string;
  /** Whether a file is there and nobody has touched it since; a build that came to no end has. */
  readonly isIntact: (path: string) => boolean;
}

/** What a build of another code or other settings has left, or one that nothing is known of: nothing to take over. */
export const noLastBuild: LastBuild = {
  folder: '',
  keys: new Map(),
  digests: new Map(),
  assets: '',
  isIntact: () => false,
};

/** Where a build keeps its notes for the next. */
const usualNotesFile = join('.cache', 'last-build.json');

const table = z.record(z.string(), z.string());

const notes = z.strictObject({
  madeBy: z.string(),
  /** The folder itself and not another that has taken its name. */
  folder: z.string(),
  /** When it was whole, in milliseconds since 1970: what has changed later, somebody else has changed. */
  wholeAt: z.number(),
  keys: table,
  digests: table,
  assets: z.string(),
});

/** @param madeBy all that decides what a site looks like beside its content: see `readMaker`. */
export async function readLastBuild(
  folder: string,
  madeBy: string,
  notesFile = usualNotesFile,
): Promise<LastBuild> {
  if (!existsSync(notesFile) || !existsSync(folder)) return noLastBuild;
  const { data, success } = notes.safeParse(jsonIn(await readFile(notesFile, 'utf8')));
  if (!success || data.madeBy !== madeBy || data.folder !== identityOf(folder)) return noLastBuild;
  return {
    folder,
    keys: new Map(Object.entries(data.keys)),
    digests: new Map(Object.entries(data.digests)),
    assets: data.assets,
    isIntact: (path) => {
      const found = statSync(join(folder, path), { throwIfNoEntry: false });
      return found !== undefined && found.ctimeMs <= data.wholeAt;
    },
  };
}

/** Notes what a build has written, once its folder is whole. */
export async function noteBuild(
  folder: string,
  madeBy: string,
  { keys, digests, assets }: Omit<Written, 'pages'>,
  notesFile = usualNotesFile,
): Promise<void> {
  const noted: z.output<typeof notes> = {
    madeBy,
    folder: identityOf(folder),
    wholeAt: Date.now() + tick,
    keys: Object.fromEntries(keys),
    digests: Object.fromEntries(digests),
    assets,
  };
  await mkdir(dirname(notesFile), { recursive: true });
  const unfinished = `${notesFile}.${String(process.pid)}`;
  await writeFile(unfinished, JSON.stringify(noted));
  await rename(unfinished, notesFile);
  await setTimeout(2 * tick);
}

/**
 * Disks tell the time in steps of up to four milliseconds: what was written last may seem to be as late as this, and what
 * somebody changes next must not seem to be earlier.
 */
const tick = 10;

/** The number that the disk gives a folder, which stays when it is renamed. */
function identityOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${String(dev)}:${String(ino)}`;
}
