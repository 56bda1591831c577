import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of a site into a folder. */
export interface SiteWriter {
  /** Throws when a file of this path was written before: two things would have one address. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** What a file of the last build holds, where it is as expected. */
  readonly find: (path: string, isExpected: Expectation) => Uint8Array | undefined;
  /** The same, and takes the file over. */
  readonly takeOver: (path: string, isExpected: Expectation) => Uint8Array | undefined;
}

type Expectation = (content: Uint8Array) => boolean;

/**
 * One file after another, in one go each: that a build makes tens of thousands of small files is most of what it costs,
 * and waiting for each makes it three times as dear. A file that is as in the last build gets a second name here instead,
 * until that build is removed.
 * @param last the folder of that build
 */
export function siteWriter(folder: string, last?: string): SiteWriter {
  const written = new Set<string>();
  const folders = new Set<string>();
  const placeFor = (path: string): string => {
    if (written.has(path)) throw new Error(`Two files of the site have the address /${path}.`);
    written.add(path);
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return file;
  };
  const find: SiteWriter['find'] = (path, isExpected) => {
    const content = last === undefined ? undefined : contentOf(join(last, path));
    return content !== undefined && isExpected(content) ? content : undefined;
  };
  const takeOver: SiteWriter['takeOver'] = (path, isExpected) => {
    const content = find(path, isExpected);
    if (content !== undefined) nameAgain(join(last ?? '', path), placeFor(path));
    return content;
  };
  return {
    write: (path, content) => {
      const bytes = Buffer.from(content);
      if (takeOver(path, (old) => bytes.equals(old)) === undefined) writeFileSync(placeFor(path), bytes);
    },
    find,
    takeOver,
  };
}

/** Nothing where no file is. */
function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/** A copy where the disk gives no file a second name. */
function nameAgain(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}
