import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wordsOf } from '#search/fold.ts';
import type { Catalogue, CatalogueEntry } from '#search/catalogue.ts';
import { precompress } from '#serving/precompress.ts';
import { unpacked } from './bundle.ts';
import { inPageIndex } from './page-index.ts';
import { readCatalogue } from './read-catalogue.ts';
import { writeSearchIndex } from './write-search-index.ts';

/**
 * A site with as many entries as are wanted, to measure how the search grows: the entries of a built site, and others
 * whose names and texts are drawn from the words of these, as often as they stand there, with some new words among
 * them. The same numbers give the same site.
 */
export async function buildSyntheticSite(site: string, folder: string, count: number): Promise<void> {
  const pagefind = join(site, 'pagefind');
  const catalogue = await readCatalogue(site);
  const texts = await textsIn(join(pagefind, 'fragment'));
  const invent = inventor(catalogue.entries, texts);
  const entries = Array.from({ length: count }, (_, number) => invent(number));
  for (const shared of ['search/index.html', '404.html', '_astro'])
    await cp(join(site, shared), join(folder, shared), { recursive: true });
  const invented: Catalogue = { facets: catalogue.facets, entries: entries.map(({ entry }) => entry) };
  await write(folder, 'search/catalogue.json', JSON.stringify(invented));
  await inPageIndex(async (index) => {
    for (const { entry, text } of entries) {
      const [path, html] = [`${entry.url.slice(1)}index.html`, pageOf(entry, text)];
      await write(folder, path, html);
      await index.add(path, html);
    }
    await writeSearchIndex(folder, index);
  });
  await precompress(folder);
}

async function textsIn(folder: string): Promise<string[][]> {
  const texts = (await readdir(folder)).sort().map(async (name) => {
    const fragment = unpacked(await readFile(join(folder, name))).toString('utf8');
    return (JSON.parse(fragment) as { content: string }).content.split(/\s+/);
  });
  return Promise.all(texts);
}

type Invent = (number: number) => { readonly entry: CatalogueEntry; readonly text: string };

/** How often a word is one that no other entry has: longer collections have more names and numbers. */
const newWords = 0.01;

function inventor(entries: readonly CatalogueEntry[], texts: readonly (readonly string[])[]): Invent {
  const random = randomFrom(1);
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const drawn = (words: readonly string[], length: number) =>
    Array.from({ length }, () =>
      random() < newWords ? `${one(words) ?? ''}${one(words) ?? ''}` : one(words),
    ).join(' ');
  const titleWords = entries.flatMap(({ title }) => title.split(' '));
  const nameWords = entries.flatMap(({ names }) => names).flatMap((name) => name.split(' '));
  const textWords = texts.flat();
  return (number) => {
    const model = entries[number % entries.length];
    if (model === undefined) throw new Error('The built site has no entries.');
    const isOwn = number < entries.length;
    const title = isOwn ? model.title : drawn(titleWords, model.title.split(' ').length);
    const names = isOwn ? model.names : model.names.map((name) => drawn(nameWords, name.split(' ').length));
    const url = isOwn
      ? model.url.replace('#', '')
      : `/${model.collection}/${wordsOf(title).slice(0, 5).join('-')}-${String(number)}/`;
    return {
      entry: { ...model, title, names, url: url.endsWith('/') ? url : `${url}/` },
      text: drawn(textWords, one(texts)?.length ?? 0),
    };
  };
}

/** Numbers from 0 to 1, always the same: the generator of Lehmer, with the multiplier of Park and Miller. */
function randomFrom(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}

const pageOf = ({ title }: CatalogueEntry, text: string) =>
  `<!doctype html><html lang="en"><title>${plain(title)}</title>` +
  `<main><article data-pagefind-body><h1>${plain(title)}</h1><p>${plain(text)}</p></article></main></html>`;

const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function write(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
