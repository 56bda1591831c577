import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of a site into a folder. */
export interface SiteWriter {
  /** Throws when a file of this path was written before: two things would have one address. */
  readonly write: (path: string, content: string | Uint8Array) => void;
}

/**
 * One file after another, in one go each: that a build makes tens of thousands of small files is most of what it costs,
 * and waiting for each makes it three times as dear.
 */
export function siteWriter(folder: string): SiteWriter {
  const written = new Set<string>();
  const folders = new Set<string>();
  return {
    write: (path, content) => {
      if (written.has(path)) throw new Error(`Two files of the site have the address /${path}.`);
      written.add(path);
      const file = join(folder, path);
      const parent = dirname(file);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      writeFileSync(file, content);
    },
  };
}
