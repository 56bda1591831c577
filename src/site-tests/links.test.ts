import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltPage, builtSite, elementsNamed, problemsOn, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();
const pageAt = new Map(pages.map((page) => [page.address, page]));
const origin = 'https://this-site.invalid';

const addressesOn = (page: BuiltPage): string[] =>
  elementsNamed(page, 'a', 'area').map(({ attribs }) => attribs.href ?? '');

const linksWithin = (page: BuiltPage): URL[] =>
  addressesOn(page)
    .map((href) => new URL(href, origin + page.address))
    .filter((url) => url.origin === origin);

/** Whether a page asks search engines to leave it out. */
const isUnlisted = (page: BuiltPage): boolean =>
  elementsNamed(page, 'meta').some(
    ({ attribs }) => attribs.name === 'robots' && attribs.content === 'noindex',
  );

test('every link has an address, and leads over the web', () => {
  const isFit = (href: string) => /^(https?:\/\/|\/(?!\/)|#.)/.test(href);
  const unfit = problemsOn(pages, (page) => addressesOn(page).filter((href) => !isFit(href)));
  expect(unfit).toEqual([]);
});

test('every link within the site leads to a page or file, and to a place on it', () => {
  const isBroken = ({ pathname, hash }: URL) => {
    const path = decodeURI(pathname);
    const page = pageAt.get(path);
    if (page === undefined) return path.endsWith('/') || !existsSync(join(builtSite, path));
    return hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1)));
  };
  const broken = problemsOn(pages, (page) =>
    linksWithin(page)
      .filter(isBroken)
      .map(({ pathname, hash }) => pathname + hash),
  );
  expect(broken).toEqual([]);
});

test('every page meant for readers, but the one for unknown addresses, is reached by links from home', () => {
  const reached = new Set(['/']);
  // A set is walked over what is added to it on the way.
  for (const address of reached) {
    const page = pageAt.get(address);
    for (const { pathname } of page === undefined ? [] : linksWithin(page)) reached.add(decodeURI(pathname));
  }
  const orphans = pages.filter((page) => !reached.has(page.address) && !isUnlisted(page));
  expect(orphans.map(({ address }) => address)).toEqual(['/404.html']);
});

test('no id stands twice on a page', () => {
  const twice = problemsOn(pages, ({ elements }) => {
    const ids = elements.map(({ attribs }) => attribs.id).filter((id) => id !== undefined);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  expect(twice).toEqual([]);
});
