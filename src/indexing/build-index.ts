import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type Catalogue, shortestTextName } from '#search/catalogue.ts';
import { packCatalogue } from '#search/pack.ts';

/** What of Pagefind's bundle the search uses; its own interfaces stay away. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(index|fragment)\/.+)$/;

/**
 * Builds the full-text index of a built site into `<site>/pagefind/`, and beside it the catalogue of names and facets.
 * The same site gives the same bytes. Returns the number of pages indexed.
 */
export async function buildSearchIndex(site: string): Promise<number> {
  const output = join(site, 'pagefind');
  const source = join(site, 'search', 'catalogue.json');
  const catalogue = JSON.parse(await readFile(source, 'utf8')) as Catalogue;
  const files = await indexFiles(site, catalogue);
  await rm(output, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
  }
  const texts = shortened(new Map(files.flatMap(fragmentOf)));
  const entries = catalogue.entries.map((entry) => {
    const text = texts.get(entry.url);
    return text === undefined ? entry : { ...entry, text };
  });
  // Plain text: the host compresses it better than gzip here could, and the browser unpacks it by itself.
  await writeFile(join(output, 'catalogue.json'), JSON.stringify(packCatalogue({ ...catalogue, entries })));
  await rm(source);
  return texts.size;
}

async function indexFiles(site: string, catalogue: Catalogue): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    await addPages(index, site);
    await addProse(index, catalogue);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`);
    return written.files.filter(({ path }) => needed.test(path));
  } finally {
    await close();
  }
}

/** Only pages that mark a body, in the order of their addresses. */
async function addPages(index: PagefindIndex, site: string): Promise<void> {
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
  for (const path of paths) {
    const content = await readFile(join(site, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const { errors } = await index.addHTMLFile({ sourcePath: path, content });
    if (errors.length > 0) throw new Error(`Pagefind could not read ${path}: ${errors.join(' ')}`);
  }
}

/** Entries that share a page are found each by its own words. */
async function addProse(index: PagefindIndex, { entries }: Catalogue): Promise<void> {
  for (const { url, prose: content } of entries) {
    if (content === undefined) continue;
    const { errors } = await index.addCustomRecord({ url, content, language: 'en' });
    if (errors.length > 0) throw new Error(`Pagefind could not take ${url}: ${errors.join(' ')}`);
  }
}

/** The address of a page and Pagefind's name for its text. */
function fragmentOf({ path, content }: IndexFile): [string, string][] {
  const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (name === undefined) return [];
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string };
  return [[url, name]];
}

/** As much of each name as tells it from all others: the names are random, and make much of the catalogue. */
function shortened(texts: ReadonlyMap<string, string>): Map<string, string> {
  const names = [...texts.values()];
  const isOnly = (beginning: string) => names.filter((name) => name.startsWith(beginning)).length === 1;
  return new Map(
    [...texts].map(([url, name]) => {
      let length = shortestTextName;
      while (length < name.length && !isOnly(name.slice(0, length))) length += 1;
      return [url, name.slice(0, length)];
    }),
  );
}
