import { expect, test } from 'vitest';
import { type BuiltPage, elementsNamed, problemsOn, readBuiltPages, textOf } from './built-pages.ts';
import { dataCollections, readDataFile } from './published-data.ts';

const pages = readBuiltPages();
const entries = new Set(dataCollections.flatMap((name) => readDataFile(name).entries.map(({ url }) => url)));

const headingOf = (page: BuiltPage): string => elementsNamed(page, 'h1').map(textOf).join();
const titleOf = (page: BuiltPage): string => elementsNamed(page, 'title').map(textOf).join();
const descriptionOf = (page: BuiltPage): string =>
  elementsNamed(page, 'meta')
    .filter(({ attribs }) => attribs.name === 'description')
    .map(({ attribs }) => attribs.content?.trim())
    .join();

/** The groups of pages that have a text in common. */
const sharing = (text: (page: BuiltPage) => string): BuiltPage[][] =>
  [...Map.groupBy(pages, text).values()].filter((own) => own.length > 1);

const addressesOf = (own: readonly BuiltPage[]): string => own.map(({ address }) => address).join(' ');

test('every page has one first heading', () => {
  const counted = problemsOn(pages, (page) => [String(elementsNamed(page, 'h1').length)]);
  expect(counted.filter((line) => !line.endsWith(' 1'))).toEqual([]);
});

test('no heading skips a level, and none is empty', () => {
  const faulty = problemsOn(pages, (page) => {
    const headings = elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const levels = headings.map(({ name }) => Number(name.slice(1)));
    return headings
      .filter((heading, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1 || textOf(heading) === '')
      .map((heading) => `<${heading.name}> ${textOf(heading)}`);
  });
  expect(faulty).toEqual([]);
});

test('every page has a title and a description', () => {
  const without = pages.filter((page) => titleOf(page) === '' || descriptionOf(page) === '');
  expect(without.map(({ address }) => address)).toEqual([]);
});

test('no two pages have one title, unless they are entries that are called the same', () => {
  const areNamesakes = (own: readonly BuiltPage[]) =>
    own.every(({ address }) => entries.has(address)) && new Set(own.map(headingOf)).size === 1;
  const confused = sharing(titleOf).filter((own) => !areNamesakes(own));
  expect(confused.map(addressesOf)).toEqual([]);
});

test('no two pages have one description', () => {
  expect(sharing(descriptionOf).map(addressesOf)).toEqual([]);
});
