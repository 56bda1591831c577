import { cp, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import type { UnpackedFile } from '#exports/parcel.ts';
import type { ListedPage } from '#exports/sitemap.ts';
import { inPageIndex } from '#indexing/page-index.ts';
import { writeSearchIndex } from '#indexing/write-search-index.ts';
import { listedPage, writeSitemaps } from '#indexing/write-sitemaps.ts';
import { type SiteAddress, UnfitSetting } from '#model/site-address.ts';
import { frozenRoot } from '#releases/frozen-copy.ts';
import { readReleases } from '#releases/read-releases.ts';
import { precompress } from '#serving/precompress.ts';
import { handOver } from './hand-over.ts';
import { type Fingerprints, withIntegrity } from './integrity.ts';
import { makeWhole } from './whole-folder.ts';
import { placeBelow } from './place-below.ts';
import { readFingerprints } from './read-fingerprints.ts';
import { siteWriter } from './site-writer.ts';

/**
 * Builds the site with its search index into a folder, lays the frozen copies of all releases over it, and places it all
 * below the base path. The folder changes at the end, all at once.
 * @param releases the folder of the releases; none are laid over without it.
 */
export async function buildSite(folder: string, address: SiteAddress, releases?: string): Promise<void> {
  await makeWhole(folder, async (unfinished) => {
    await buildPages(unfinished, address);
    if (releases !== undefined) await layReleases(unfinished, releases);
    await placeBelow(unfinished, address.base);
  });
}

/** Megabytes that a build writes, and half as much again. */
const roomNeeded = 250;

/** The tools of a build say many things when the disk is full on the way, and few of them to the point. */
async function makeSureOfRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const room = Math.floor((bavail * bsize) / 1_000_000);
  if (room < roomNeeded)
    throw new UnfitSetting(
      `The disk is nearly full: ${folder} has room for ${String(room)} MB, and a build takes up to ${String(roomNeeded)} MB. Make room, then run this again.`,
    );
}

/** Builds the site of the content alone, as it stands at the top of a host: each page passes every step once. */
export async function buildPages(folder: string, { site }: SiteAddress): Promise<void> {
  await makeSureOfRoom(dirname(resolve(folder)));
  const { write } = siteWriter(folder);
  const listed: ListedPage[] = [];
  // Scripts and styles are there before the first page.
  let fingerprints: Fingerprints | undefined;
  await inPageIndex(async (index) => {
    const takePage = async (path: string, html: string) => {
      const whole = withIntegrity(html, (fingerprints ??= readFingerprints(folder)));
      write(path, whole);
      const page = listedPage(path, whole, site);
      if (page !== undefined) listed.push(page);
      await index.add(path, whole);
    };
    const takeFile = ({ path, content }: UnpackedFile) => {
      write(path, content);
    };
    // Astro's programmatic interface instead of its command line: that one reports usage over the network.
    await build({
      logLevel: 'warn',
      outDir: resolve(folder),
      integrations: [handOver({ page: takePage, file: takeFile })],
    });
    await writeSearchIndex(folder, index);
  });
  await writeSitemaps(folder, listed, site);
  await precompress(folder);
}

async function layReleases(folder: string, releases: string): Promise<void> {
  for (const { release } of await readReleases(releases)) {
    await cp(join(releases, release, 'site'), join(folder, frozenRoot(release)), { recursive: true });
  }
}
