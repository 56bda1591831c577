import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, elementsNamed, parsePage, problemsOn, readBuiltPages, textOf } from './built-pages.ts';
import { linksOn, namedBy, SiteLinks } from './link-faults.ts';

const pages = readBuiltPages();
const site = new SiteLinks(pages);

test('every link has an address, and leads over the web', () => {
  const isFit = (href: string) => /^(https?:\/\/|\/(?!\/)|#.)/.test(href);
  const unfit = problemsOn(pages, (page) => linksOn(page).filter((href) => !isFit(href)));
  expect(unfit).toEqual([]);
});

describe('an address within the site leads to a page or file, and to a place on it', () => {
  test('as a link', () => {
    expect(site.brokenOn(linksOn)).toEqual([]);
  });

  test('as a style, script, form or picture, and in what the head of a page tells machines', () => {
    expect(site.brokenOn(namedBy)).toEqual([]);
  });

  // But for `@id`, which names a thing and leads to none.
  test('in the data blocks of pages', () => {
    const inBlocks = site.brokenOn((page) =>
      elementsNamed(page, 'script')
        .filter(({ attribs }) => attribs.type === 'application/ld+json')
        .flatMap((block) => textOf(block).match(/(?<=")(?<!"@id":")\/(?!\/)[^"\s]*(?=")/g) ?? []),
    );
    expect(inBlocks).toEqual([]);
  });

  test('as the entry and the claim that the form for proposals is to open with', () => {
    const unknown = site.brokenOn((page) =>
      linksOn(page).flatMap((href) => {
        const { pathname, searchParams } = new URL(href, `https://this-site.invalid${page.address}`);
        const [entry, claim] = [searchParams.get('entry'), searchParams.get('claim')];
        if (!pathname.startsWith('/contribute/') || entry === null) return [];
        return [`/${entry}/${claim === null ? '' : `#${claim}`}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  /** In files that are no pages: which files, and how an address stands in them. */
  const inFiles: Readonly<Record<string, readonly [files: string, address: RegExp]>> = {
    'in feeds': ['feeds/**/*.xml', /(?<=<link href=")[^"]*|(?<=(?:href|src)=&quot;)\/(?!\/).*?(?=&quot;)/g],
    'in sitemaps': ['sitemap*.xml', /(?<=<loc>)[^<]*/g],
    'in the description of the search': ['opensearch.xml', /(?<=template=")[^"?]*|(?<=svg\+xml">)[^<]*/g],
    'in the guide for language models': ['llms.txt', /(?<=\]\()[^)\s]*/g],
    'in the Markdown of entries': ['**/index.md', /(?<=\]\()[^)\s]*/g],
    'in the data': ['{data,changes}/**/*.json', /(?<="url": ?")[^"]*/g],
    'in the calendar': ['calendar.ics', /(?<=\nURL[^:]*:)\/[^\r\n]*/g],
    'in the list of addresses': ['addresses.txt', /.+/g],
  };

  test.each(Object.entries(inFiles))('%s', (_where, [files, address]) => {
    const names = globSync(files, { cwd: builtSite });
    const found = names.flatMap((file) => {
      const text = readFileSync(join(builtSite, file), 'utf8');
      return (text.match(address) ?? []).map((each) => ({ file, address: each.replaceAll('&amp;', '&') }));
    });
    expect(names.length).toBeGreaterThan(0);
    const at = (file: string) => `/${file.replaceAll('\\', '/').replace(/index\.md$/, '')}`;
    const broken = found.filter((each) => site.isBroken(each.address, at(each.file)));
    expect(broken.map((each) => `${each.file} ${each.address}`)).toEqual([]);
  });
});

test('every page meant for readers, but the one for unknown addresses, is reached by links from home', () => {
  expect(site.orphans()).toEqual(['/404.html']);
});

test('no id stands twice on a page', () => {
  const twice = problemsOn(pages, ({ elements }) => {
    const ids = elements.map(({ attribs }) => attribs.id).filter((id) => id !== undefined);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  expect(twice).toEqual([]);
});

describe('these checks fail', () => {
  const planted = (address: string, html: string) => new SiteLinks([...pages, parsePage(address, html)]);

  test('for a link to no page, to no file and to no place on a page', () => {
    const links = [
      '/cbms/osce/cbm-999/',
      '/data/v1/nothing.csv',
      '/glossary/#nothing',
      'nothing/',
      '#nothing',
    ];
    const html = links.map((href) => `<a href="${href}">x</a>`).join('');
    expect(
      planted('/planted/', html)
        .brokenOn(linksOn)
        .filter((each) => each.startsWith('/planted/')),
    ).toEqual(links.map((href) => `/planted/ ${href}`));
  });

  test('for a picture, a script, a form and a feed that are not there', () => {
    const html =
      '<img srcset="/a.png 1x, /b.png 2x"><script src="/c.js"></script><form action="/d/"></form><link rel="alternate" href="/feeds/e.xml">';
    expect(
      planted('/planted/', html)
        .brokenOn(namedBy)
        .filter((each) => each.startsWith('/planted/')),
    ).toEqual(['/a.png', '/b.png', '/c.js', '/d/', '/feeds/e.xml'].map((address) => `/planted/ ${address}`));
  });

  test('for a page that nothing links to, even if it links to itself', () => {
    expect(planted('/planted/', '<a href="/planted/">x</a><a href="/">y</a>').orphans()).toEqual([
      '/404.html',
      '/planted/',
    ]);
  });
});
