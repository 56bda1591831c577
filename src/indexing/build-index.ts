import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import type { Catalogue } from '#search/catalogue.ts';
import { packCatalogue } from '#search/pack.ts';
import { lighterBundle } from './lighter-bundle.ts';
import { pagefindBundle } from './pagefind-bundle.ts';

/**
 * Builds the full-text index of a built site into `<site>/pagefind/`, and beside it the catalogue of names and facets.
 * The same site gives the same bytes. Returns the number of pages indexed.
 */
export async function buildSearchIndex(site: string): Promise<number> {
  const output = join(site, 'pagefind');
  const source = join(site, 'search', 'catalogue.json');
  const catalogue = JSON.parse(await readFile(source, 'utf8')) as Catalogue;
  const bundle = await pagefindBundle(site, catalogue.entries);
  const numbers = new Map(catalogue.entries.map(({ url }, number) => [url, number]));
  const { files, texts } = lighterBundle(bundle, (url) => {
    const number = numbers.get(url);
    if (number === undefined) throw new Error(`${url} is indexed, but the catalogue does not have it.`);
    return number;
  });
  const packed = Buffer.from(JSON.stringify(packCatalogue({ ...catalogue, texts })));
  // Packed by itself as Pagefind's files are, so that no host has to do it.
  const all = new Map([...files, ['catalogue.packed', gzipSync(packed, { level: 9, mtime: 0 })]]);
  await rm(output, { recursive: true, force: true });
  for (const folder of new Set([...all.keys()].map((path) => dirname(path))))
    await mkdir(join(output, folder), { recursive: true });
  await Promise.all([...all].map(([path, content]) => writeFile(join(output, path), content)));
  await rm(source);
  return [...files.keys()].filter((path) => path.startsWith('fragment/')).length;
}
