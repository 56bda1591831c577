import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestSchema } from '#exports/manifest-schema.ts';
import type { Manifest } from './manifest.ts';

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** The manifests of all releases in a folder, oldest first; none when the folder is not there. */
export async function readReleases(folder: string): Promise<Manifest[]> {
  const dates = (await namesIn(folder)).filter((name) => isDate.test(name)).sort();
  return Promise.all(
    dates.map(async (date) => {
      const file = join(folder, date, 'manifest.json');
      const manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
      if (manifest.release !== date)
        throw new Error(
          `${file} is of ${manifest.release}, and its folder says ${date}. Restore the release.`,
        );
      return manifest;
    }),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
