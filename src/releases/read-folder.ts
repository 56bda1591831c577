import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Files } from './archive.ts';

/** Every file below a folder, by its path with slashes, sorted. */
export async function readFolder(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path.replaceAll(sep, '/'), await readFile(join(folder, path)));
  return files;
}
