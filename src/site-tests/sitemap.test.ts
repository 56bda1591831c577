import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { elementsNamed, readBuiltPages } from './built-pages.ts';
import { readServedFiles, standIn } from './served-files.ts';

const pages = readBuiltPages();
const files = new Map(readServedFiles('sitemap-*.xml').map(({ path, text }) => [path, text]));

/** What stands in the elements of a name. */
const textsOf = (path: string, name: string): string[] =>
  DomUtils.getElementsByTagName(name, parseDocument(files.get(path) ?? '', { xmlMode: true })).map(
    (element) => DomUtils.textContent(element),
  );
const pathOf = (address: string): string => new URL(address, standIn).pathname;

const parts = textsOf('/sitemap-index.xml', 'loc').map(pathOf);

test('the index names every sitemap', () => {
  expect(['/sitemap-index.xml', ...parts].sort()).toEqual([...files.keys()].sort());
});

test('the sitemaps name every page once, but for those that ask to be left out or name another', () => {
  const isUnlisted = (page: (typeof pages)[number]) =>
    elementsNamed(page, 'meta').some(
      ({ attribs }) => attribs.name === 'robots' && attribs.content === 'noindex',
    );
  const namesAnother = (page: (typeof pages)[number]) =>
    elementsNamed(page, 'link').some(
      ({ attribs }) => attribs.rel === 'canonical' && pathOf(attribs.href ?? '') !== page.address,
    );
  const expected = pages
    .filter((page) => page.address.endsWith('/') && !isUnlisted(page) && !namesAnother(page))
    .map(({ address }) => address);
  expect(parts.flatMap((path) => textsOf(path, 'loc').map(pathOf)).sort()).toEqual(expected.sort());
});

test('each gives the last change that the page itself gives', () => {
  const stated = new Map(
    pages.map((page) => [
      page.address,
      elementsNamed(page, 'meta').find(({ attribs }) => attribs.property === 'article:modified_time')?.attribs
        .content,
    ]),
  );
  const wrong = parts
    .flatMap((path) => [
      ...(files.get(path) ?? '').matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g),
    ])
    .filter(([, address = '', modified]) => stated.get(pathOf(address)) !== modified);
  expect(wrong.map(([, address]) => address)).toEqual([]);
});

test('robots.txt keeps robots from the page of styles alone', () => {
  const text = readServedFiles('robots.txt')
    .map((file) => file.text)
    .join('');
  expect(text).toMatch(
    /^User-agent: \*\nAllow: \/\nDisallow: \/styleguide\/\n(?:\nSitemap: https:\/\/\S+\n)?$/,
  );
});

test('the description of the search leads to the search page with the words sought', () => {
  const text = readServedFiles('opensearch.xml')
    .map((file) => file.text)
    .join('');
  expect(text).toMatch(/template="[^"]*\/search\/\?q=\{searchTerms\}"/);
});
