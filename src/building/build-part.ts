import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPaths } from '#disk/read-paths.ts';
import { isTurnOf, manifestOfPart, type Part, siteOfPart } from './part.ts';
import type { Origin, PartManifest } from './part-manifest.ts';
import { renderSite } from './render-site.ts';
import { makeSureOfRoom } from './room.ts';
import { makeWhole } from './whole-folder.ts';

/** Renders the pages and files that fall to one part, for `mergeParts`. The folder changes at the end, all at once. */
export async function buildPart(folder: string, part: Part, origin: Origin): Promise<void> {
  await makeSureOfRoom(folder);
  await makeWhole(folder, async (unfinished) => {
    const site = join(unfinished, siteOfPart);
    let shared: string[] = [];
    const pages: [number, string][] = [];
    await renderSite(site, {
      begin: async () => {
        shared = (await readPaths(site)).filter((path) => !path.startsWith(codeOfPages));
      },
      wants: (place) => isTurnOf(part, place),
      page: ({ place, path }) => void pages.push([place, path]),
    });
    const known = new Set([...shared, ...pages.map(([, path]) => path)]);
    const files = (await readPaths(site)).filter((path) => !known.has(path));
    const manifest: PartManifest = { ...part, origin, shared, pages, files };
    await writeFile(join(unfinished, manifestOfPart), `${JSON.stringify(manifest)}\n`);
  });
}

/** What Astro runs to render the pages lies there while it does. */
const codeOfPages = '.prerender/';
