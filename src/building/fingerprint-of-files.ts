import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '#releases/read-folder.ts';

/** At the top: some are shown, and others say how the site is made and of which packages. */
const top = ['*.{md,cff,json,js,mjs,ts}', '.env*'];

/** A fingerprint of some folders, and of the files at the top. */
export async function fingerprintOfFiles(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const add = (path: string, content: Uint8Array) =>
    hash.update(`${path}\t${String(content.length)}\n`).update(content);
  for (const path of globSync(top).sort()) add(path, await readFile(path));
  for (const folder of folders)
    for (const [path, content] of await readFolder(folder))
      add(join(folder, path).replaceAll('\\', '/'), content);
  return hash.digest('hex');
}
