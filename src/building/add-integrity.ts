import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fingerprints, fingerprintsOf, withIntegrity } from './integrity.ts';

/** As many pages as are read and written at a time: each waits for the disk. */
const atOnce = 16;

/** Writes into every page of a built site the fingerprints of its scripts and styles, which no later step may change. */
export async function addIntegrity(site: string): Promise<void> {
  const assets = globSync('_astro/*.{js,css}', { cwd: site }).map(
    (file) => [`/${file.replaceAll('\\', '/')}`, readFileSync(join(site, file))] as const,
  );
  const fingerprints = fingerprintsOf(new Map(assets));
  const pages = globSync('**/*.html', { cwd: site }).values();
  await Promise.all(Array.from({ length: atOnce }, () => rewrite(site, pages, fingerprints)));
}

/** Takes pages from those that are left until there are none. */
async function rewrite(site: string, pages: Iterable<string>, fingerprints: Fingerprints): Promise<void> {
  for (const page of pages) {
    const file = join(site, page);
    await writeFile(file, withIntegrity(await readFile(file, 'utf8'), fingerprints));
  }
}
