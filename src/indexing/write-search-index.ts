import { writeFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import type { Catalogue } from '#search/catalogue.ts';
import { packCatalogue } from '#search/pack.ts';
import { lighterBundle } from './lighter-bundle.ts';
import type { PageIndex } from './page-index.ts';

/**
 * Writes the full-text index of the pages that it has been given into `<site>/pagefind/`, and beside it the catalogue of
 * names and facets. The same pages in the same order give the same bytes.
 */
export async function writeSearchIndex(site: string, index: PageIndex): Promise<void> {
  const output = join(site, 'pagefind');
  const source = join(site, 'search', 'catalogue.json');
  const catalogue = JSON.parse(await readFile(source, 'utf8')) as Catalogue;
  const bundle = await index.finish(catalogue.entries);
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
  // One after another: thousands at once are more open files than a system allows.
  for (const [path, content] of all) writeFileSync(join(output, path), content);
  await rm(source);
}
