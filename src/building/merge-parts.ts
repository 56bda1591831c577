import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPaths } from '#disk/read-paths.ts';
import { UnfitSetting } from '#model/site-address.ts';
import { finishSite } from './finish-site.ts';
import { jsonIn } from './json-in.ts';
import { layTogether } from './lay-together.ts';
import { makeSite, type Publication } from './make-site.ts';
import { manifestOfPart, siteOfPart } from './part.ts';
import { type FoundPart, faultsOf } from './part-faults.ts';
import { type Origin, partManifest } from './part-manifest.ts';
import { makeSureOfRoom } from './room.ts';

/**
 * Lays the parts of a build together and adds what needs all pages, so that the site is the same to the last byte as that of
 * one build. The parts stay as they are. Throws `UnfitSetting` for parts that are not all there, or not of what is here.
 */
export async function mergeParts(
  folder: string,
  partFolders: readonly string[],
  origin: Origin,
  publication: Publication,
): Promise<void> {
  const parts = await Promise.all(partFolders.map(readPart));
  const faults = faultsOf(parts, origin);
  if (faults.length > 0) throw new UnfitSetting(faults.join('\n'));
  await makeSureOfRoom(folder);
  await makeSite(folder, publication, (unfinished) =>
    finishSite(unfinished, publication.address.site, (take) => layTogether(parts, unfinished, take)),
  );
}

async function readPart(folder: string): Promise<FoundPart> {
  const file = join(folder, manifestOfPart);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new UnfitSetting(`${folder} holds no part of a build: ${manifestOfPart} is not there.`);
    throw error;
  });
  const { data, success } = partManifest.safeParse(jsonIn(text));
  if (!success) throw new UnfitSetting(`${file} is not what this version writes. Build the part again.`);
  const site = join(folder, siteOfPart);
  return { folder, manifest: data, present: new Set(existsSync(site) ? await readPaths(site) : []) };
}
