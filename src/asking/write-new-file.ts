import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Says that a file is there already. */
export class FileExists extends Error {
  override readonly name = 'FileExists';
}

/**
 * Writes a file whole or not at all: under another name first, in a folder that is not content.
 * Throws `FileExists` where there is one and it may not be replaced.
 */
export async function writeNewFile(
  file: string,
  text: string,
  { mayReplace, unfinished }: { readonly mayReplace: boolean; readonly unfinished: string },
): Promise<void> {
  await mkdir(dirname(unfinished), { recursive: true });
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, text);
    // A second name, unlike a new name, is refused where the name is taken.
    await (mayReplace ? rename(unfinished, file) : link(unfinished, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FileExists(file);
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}
