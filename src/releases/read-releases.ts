import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { manifestSchema } from '#exports/manifest-schema.ts';
import type { Manifest } from './manifest.ts';
import { NotReleasable } from './released-commit.ts';

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** The manifests of all releases in a folder, oldest first; none when the folder is not there. Throws `NotReleasable` for a damaged one. */
export async function readReleases(folder: string): Promise<Manifest[]> {
  const dates = (await namesIn(folder)).filter((name) => isDate.test(name)).sort();
  return Promise.all(dates.map((date) => readManifest(join(folder, date, 'manifest.json'), date)));
}

/** Throws `NotReleasable` for one that is not as it was written: a release never changes. */
async function readManifest(file: string, date: string): Promise<Manifest> {
  const fault = (found: string) =>
    new NotReleasable(
      `${file} ${found}. It says what a release holds, which never changes. Restore the release.`,
    );
  let text: unknown;
  try {
    text = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw fault('is not JSON');
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw fault('is missing');
    throw error;
  }
  const { data: manifest, error } = manifestSchema.safeParse(text);
  if (error !== undefined) throw fault(`is not a manifest:\n${z.prettifyError(error)}\n`);
  if (manifest.release !== date) throw fault(`is of ${manifest.release}, and its folder says ${date}`);
  return manifest;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
