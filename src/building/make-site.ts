import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteAddress } from '#model/site-address.ts';
import { frozenRoot } from '#releases/frozen-copy.ts';
import { readReleases } from '#releases/read-releases.ts';
import { placeBelow } from './place-below.ts';
import { makeWhole } from './whole-folder.ts';

/** Where a site is published, and the folder of the releases; none are laid over without it. */
export interface Publication {
  readonly address: SiteAddress;
  readonly releases?: string | undefined;
}

/**
 * Has the pages of a site made, lays the frozen copies of all releases over them, and places it all below the base path. The
 * folder changes at the end, all at once. Gives what making the pages gave.
 */
export async function makeSite<T>(
  folder: string,
  { address, releases }: Publication,
  makePages: (unfinished: string) => Promise<T>,
): Promise<T> {
  return makeWhole(folder, async (unfinished) => {
    const made = await makePages(unfinished);
    if (releases !== undefined) await layReleases(unfinished, releases);
    await placeBelow(unfinished, address.base);
    return made;
  });
}

async function layReleases(folder: string, releases: string): Promise<void> {
  for (const { release } of await readReleases(releases)) {
    await cp(join(releases, release, 'site'), join(folder, frozenRoot(release)), { recursive: true });
  }
}
