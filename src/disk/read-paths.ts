import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of all files below a folder, with slashes, sorted. */
export async function readPaths(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
