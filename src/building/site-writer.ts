import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '#intake/digest-of.ts';
import { type LastBuild, noLastBuild } from './last-build.ts';

/** Writes the files of a site into a folder. */
export interface SiteWriter {
  /** Throws when a file of this path was written before: two things would have one address. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Takes a file over from the last build; false where it is not there as it was left. */
  readonly takeOver: (path: string) => boolean;
  /** The digest of each file that was written or taken over. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * One file after another, in one go each: that a build makes tens of thousands of small files is most of what it costs,
 * and waiting for each makes it three times as dear. A file that is as in the last build gets a second name here instead,
 * until that build is removed.
 */
export function siteWriter(folder: string, last: LastBuild = noLastBuild): SiteWriter {
  const digests = new Map<string, string>();
  const folders = new Set<string>();
  const placeFor = (path: string, digest: string): string => {
    if (digests.has(path)) throw new Error(`Two files of the site have the address /${path}.`);
    digests.set(path, digest);
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return file;
  };
  return {
    write: (path, content) => {
      const digest = digestOf(content);
      const file = placeFor(path, digest);
      if (last.digests.get(path) === digest && last.isIntact(path)) nameAgain(join(last.folder, path), file);
      else writeFileSync(file, content);
    },
    takeOver: (path) => {
      const digest = last.digests.get(path);
      if (digest === undefined || !last.isIntact(path)) return false;
      nameAgain(join(last.folder, path), placeFor(path, digest));
      return true;
    },
    digests,
  };
}

/** A copy where the disk gives no file a second name. */
function nameAgain(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}
