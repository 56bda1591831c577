import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { CatalogueEntry } from '#search/catalogue.ts';
import type { Bundle } from './bundle.ts';

/** What of Pagefind's bundle the search uses; its own interfaces stay away. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(index|fragment)\/.+)$/;

/** What Pagefind makes of a built site, and of the entries that share a page with others. */
export async function pagefindBundle(site: string, entries: readonly CatalogueEntry[]): Promise<Bundle> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    await addPages(index, site);
    await addProse(index, entries);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`);
    return new Map(
      written.files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]),
    );
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
async function addProse(index: PagefindIndex, entries: readonly CatalogueEntry[]): Promise<void> {
  for (const { url, prose: content } of entries) {
    if (content === undefined) continue;
    const { errors } = await index.addCustomRecord({ url, content, language: 'en' });
    if (errors.length > 0) throw new Error(`Pagefind could not take ${url}: ${errors.join(' ')}`);
  }
}
