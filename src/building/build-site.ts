import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { buildSearchIndex } from '#indexing/build-index.ts';
import { writeSitemaps } from '#indexing/write-sitemaps.ts';
import { frozenRoot } from '#releases/frozen-copy.ts';
import { readReleases } from '#releases/read-releases.ts';
import { precompress } from '#serving/precompress.ts';
import { addIntegrity } from './add-integrity.ts';

/**
 * Builds the site with its search index into a folder, and lays the frozen copies of all releases over it.
 * @param releases the folder of the releases; none are laid over without it.
 */
export async function buildSite(folder: string, releases?: string): Promise<void> {
  // Astro's programmatic interface instead of its command line: that one reports usage over the network.
  await build({ logLevel: 'warn', outDir: `./${folder}` });
  await addIntegrity(folder);
  await Promise.all([buildSearchIndex(folder), writeSitemaps(folder, process.env.SITE_URL)]);
  await precompress(folder);
  if (releases === undefined) return;
  for (const { release } of await readReleases(releases)) {
    await cp(join(releases, release, 'site'), join(folder, frozenRoot(release)), { recursive: true });
  }
}
