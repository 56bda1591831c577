import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { type Bundle, unpacked } from '#indexing/bundle.ts';
import { inPageIndex } from '#indexing/page-index.ts';
import { readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();

/** What a bundle says of words and pages. Its other files name these by random names. */
const saidBy = (bundle: Bundle): string[] =>
  [...bundle]
    .filter(([path]) => /^(index|fragment)\//.test(path))
    .map(([, content]) => unpacked(content).toString('base64'))
    .sort();

async function bundleOfWholePages(): Promise<Bundle> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join(' '));
  for (const { address, html } of pages)
    if (html.includes('data-pagefind-body'))
      await index.addHTMLFile({ sourcePath: `${address.slice(1)}index.html`, content: html });
  const { files } = await index.getFiles();
  return new Map(files.map(({ path, content }) => [path, content]));
}

test('what the index takes of the pages gives the same index as the whole pages', async () => {
  const ofParts = await inPageIndex(async (index) => {
    for (const { address, html } of pages) await index.add(`${address.slice(1)}index.html`, html);
    return index.finish([]);
  });
  const ofWholePages = saidBy(await bundleOfWholePages());
  expect(ofWholePages.length).toBeGreaterThan(1000);
  expect(saidBy(ofParts)).toEqual(ofWholePages);
});
