import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPaths } from '#disk/read-paths.ts';
import type { Files } from './archive.ts';

/** Every file below a folder, by its path with slashes, sorted. */
export async function readFolder(folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const path of await readPaths(folder)) files.set(path, await readFile(join(folder, path)));
  return files;
}
