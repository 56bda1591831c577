import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnfitSetting } from '#model/site-address.ts';
import { manifestOfPart, siteOfPart } from './build-part.ts';
import { finishSite, type TakePage } from './finish-site.ts';
import { makeSite, type Publication } from './make-site.ts';
import { type FoundPart, faultsOf } from './part-faults.ts';
import { type Origin, partManifest } from './part-manifest.ts';
import { readPaths } from './read-paths.ts';
import { makeSureOfRoom } from './room.ts';
import { siteWriter } from './site-writer.ts';

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
  return { folder, manifest: data, present: new Set(await readPaths(join(folder, siteOfPart))) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the files of all parts, and gives the pages on in the order of one build. */
async function layTogether(parts: readonly FoundPart[], folder: string, take: TakePage): Promise<void> {
  const { write } = siteWriter(folder);
  const pages: { place: number; path: string; file: string }[] = [];
  for (const { folder: partFolder, manifest } of parts) {
    const fileOf = (path: string) => join(partFolder, siteOfPart, path);
    const isFirst = partFolder === parts[0]?.folder;
    for (const path of manifest.shared) {
      const content = readFileSync(fileOf(path));
      if (isFirst) write(path, content);
      else if (!content.equals(readFileSync(join(folder, path))))
        throw new UnfitSetting(
          `${path} is not the same in ${partFolder} and ${parts[0]?.folder ?? ''}. Build the parts again.`,
        );
    }
    for (const path of manifest.files) write(path, readFileSync(fileOf(path)));
    for (const [place, path] of manifest.pages) pages.push({ place, path, file: fileOf(path) });
  }
  for (const { path, file } of pages.sort((a, b) => a.place - b.place)) {
    const html = readFileSync(file, 'utf8');
    write(path, html);
    await take(path, html);
  }
}
