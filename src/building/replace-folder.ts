import { cp, rm } from 'node:fs/promises';

/** Puts a copy of a folder in the place of another, of which nothing stays: laid over it, what the copy no longer has would. */
export async function replaceFolder(folder: string, by: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(by, folder, { recursive: true });
}
