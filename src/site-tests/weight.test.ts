import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { collectionsWithPages } from '#schema/collection-names.ts';
import { type BuiltPage, builtSite, elementsNamed, readBuiltPages } from './built-pages.ts';

/** Bytes as hosts that pack on the way send them. */
const packed = (content: string | Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** What the headers of an answer take, the policy among them. */
const headers = 1050;

const isOfEntry = ({ address }: BuiltPage): boolean =>
  collectionsWithPages.some((collection) => new RegExp(`^/${collection}/(?!page/).+/$`).test(address));
const pages = readBuiltPages().filter(isOfEntry);

/** The scripts and style sheets that a browser loads for a page. */
function loadedBy(page: BuiltPage): string[] {
  const scripts = elementsNamed(page, 'script').map(({ attribs }) => attribs.src);
  const links = elementsNamed(page, 'link')
    .filter(({ attribs }) => attribs.rel === 'stylesheet' || attribs.rel === 'modulepreload')
    .map(({ attribs }) => attribs.href);
  return [...scripts, ...links].filter((address) => address !== undefined);
}

const weights = new Map<string, number>();
const weightOf = (address: string): number => {
  const weight = weights.get(address) ?? headers + packed(readFileSync(join(builtSite, address)));
  weights.set(address, weight);
  return weight;
};

test('the page of an entry loads one style sheet and one script, together of 8 kB at most', () => {
  const faulty = pages.flatMap((page) => {
    const loaded = loadedBy(page);
    const weight = loaded.reduce((sum, address) => sum + weightOf(address), 0);
    return loaded.length === 2 && weight <= 8_000
      ? []
      : [`${page.address}: ${String(weight)} bytes, ${loaded.join(', ')}`];
  });
  expect(faulty).toEqual([]);
});

// The longest profiles take more. Nobody who adds a claim to one of them is to be held up for that.
test('99 of 100 pages of entries take 25 kB at most, with all that they load', () => {
  const longest = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, pages.length / 20);
  const heavy = longest.filter((page) => {
    const loaded = loadedBy(page).reduce((sum, address) => sum + weightOf(address), 0);
    return headers + packed(page.html) + loaded > 25_000;
  });
  expect(heavy.length).toBeLessThan(pages.length / 100);
});
