import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './archive.ts';

/** Writes a release into a folder of its date: under another name first, so that a release is there whole or not at all. */
export async function writeRelease(files: Files, folder: string, date: string): Promise<void> {
  const unfinished = join(folder, `.unfinished-${date}`);
  await rm(unfinished, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(unfinished, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await rename(unfinished, join(folder, date));
}
