import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { choice } from '#text/compare.ts';
import { builtSite, elementsNamed, readBuiltPages } from './built-pages.ts';
import { readDataFile } from './published-data.ts';
import { siteInBrowser } from './site-in-browser.ts';

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));
const compared = [...pages.values()].filter(({ address }) => address.startsWith('/compare/'));

/** Every two different ones of a list, in both orders. */
const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a) => ids.filter((b) => b !== a).map((b): [string, string] => [a, b]));

const idField = z.string();
const urlsByBody = new Map(
  [
    ...Map.groupBy(
      readDataFile('cbms').entries.filter(({ level }) => level !== 'bilateral'),
      ({ organisation }) => idField.parse(organisation),
    ),
  ].map(([body, own]) => [body, own.map(({ url }) => url)]),
);
const bodies = [...urlsByBody.keys()].sort();
const questionPairs = [
  ...Map.groupBy(readDataFile('questions').entries, ({ theme }) => theme).values(),
].flatMap((own) => pairsOf(own.map(({ id }) => id)));

/** What a page says without regard to order: the measures, statements and documents that it links to. */
const linksOn = (address: string): Set<string> => {
  const page = pages.get(address);
  return new Set(
    (page === undefined ? [] : elementsNamed(page, 'a'))
      .map(({ attribs }) => attribs.href ?? '')
      .filter((href) => /^\/(cbms|positions|documents|delegations|networks)\//.test(href)),
  );
};

describe('the pages that compare', () => {
  test('stand for any two bodies that have measures, and any two questions of a theme, in both orders', () => {
    expect(bodies.length).toBeGreaterThan(20);
    const expected = [
      ...pairsOf(bodies).map(([a, b]) => `/compare/${a}/${b}/`),
      ...questionPairs.map(([a, b]) => `/compare/questions/${a}/${b}/`),
    ];
    expect(expected.filter((address) => !pages.has(address))).toEqual([]);
  });

  test('link to the same in both orders, and name the one order to search engines', () => {
    const different = pairsOf(bodies).filter(
      ([a, b]) =>
        a < b && linksOn(`/compare/${a}/${b}/`).symmetricDifference(linksOn(`/compare/${b}/${a}/`)).size > 0,
    );
    expect(different).toEqual([]);
    const second = pages.get('/compare/osce/oas/');
    const canonical =
      second && elementsNamed(second, 'link').find(({ attribs }) => attribs.rel === 'canonical');
    expect(canonical?.attribs.href).toMatch(/\/compare\/oas\/osce\/$/);
  });

  test('name every measure of both bodies', () => {
    const incomplete = pairsOf(bodies).filter(([a, b]) => {
      const links = linksOn(`/compare/${a}/${b}/`);
      return [a, b].some((body) => urlsByBody.get(body)?.some((url) => !links.has(url)));
    });
    expect(incomplete).toEqual([]);
  });

  test('weigh at most 60 kB compressed', () => {
    const largest = compared.toSorted((a, b) => b.html.length - a.html.length).slice(0, 5);
    for (const { html, address } of largest)
      expect(brotliCompressSync(html).length, address).toBeLessThanOrEqual(60 * 1024);
  });

  test('each offer their data as a file', () => {
    const pairs = compared.filter(({ address }) => /^\/compare\/(questions\/)?[^/]+\/[^/]+\/$/.test(address));
    const without = pairs
      .filter(({ address }) => !/^\/compare\/questions\/[^/]+\/$/.test(address))
      .filter((page) => {
        const link = elementsNamed(page, 'a').find(({ attribs }) => 'download' in attribs);
        return link?.attribs.href === undefined || !existsSync(join(builtSite, link.attribs.href));
      });
    expect(pairs.length).toBeGreaterThan(500);
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

describe('putting bodies side by side', () => {
  const site = siteInBrowser();

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await site.blankPage({ reducedMotion: 'reduce', ...options });
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    return page;
  }

  const heads = (page: Page) => page.locator('[data-table] thead th').allInnerTexts();
  const choiceIn = (page: Page) => new URL(page.url()).search;

  test('is not offered without JavaScript, and every comparison is reached without it', async () => {
    const page = await open('/compare/?of=osce&of=oas', { javaScriptEnabled: false });
    expect(await page.locator('compare-bodies').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'OSCE', exact: true }).click();
    await page.getByRole('link', { name: 'OAS', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('OSCE and OAS compared');
  });

  test('shows those ticked in the order of the ticks, keeps them in the address, and says what is shown', async () => {
    const page = await open('/compare/');
    await page.getByRole('checkbox', { name: 'OSCE', exact: true }).check();
    expect(await page.locator('[data-hint]').innerText()).toBe(choice.more);
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'OAS', exact: true }).check();
    await page.locator('[data-table] table').waitFor();
    expect(await heads(page)).toEqual(['OSCE', 'OAS']);
    expect(choiceIn(page)).toBe('?of=osce&of=oas');
    expect(await page.locator('compare-bodies').getByRole('status').innerText()).toMatch(
      /^OSCE, OAS side by side\. Themes with a measure of each: \d+ of \d+\.$/,
    );
    await page.goBack();
    expect(choiceIn(page)).toBe('?of=osce');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'OAS', exact: true }).isChecked()).toBe(false);
  });

  test('finds on as many themes a measure of each as the page of the two', async () => {
    const page = await open('/compare/?of=osce&of=oas');
    await page.locator('[data-table] table').waitFor();
    const [, each, all] =
      /: (\d+) of (\d+)\.$/.exec(await page.locator('compare-bodies').getByRole('status').innerText()) ?? [];
    await page.getByRole('link', { name: 'OSCE and OAS' }).click();
    expect(await page.locator('.page-lead').innerText()).toContain(
      `Of ${all ?? ''} themes, both have a measure on ${each ?? ''},`,
    );
  });

  test('takes up to four, leaves out what is unknown, and lets one be changed for another', async () => {
    const page = await open('/compare/?of=osce&of=nowhere&of=oas&of=osce&of=arf&of=sco&of=cis');
    await page.locator('[data-table] table').waitFor();
    expect(await heads(page)).toEqual(['OSCE', 'OAS', 'ARF', 'SCO']);
    const cis = page.getByRole('checkbox', { name: 'CIS', exact: true });
    expect(await cis.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'ARF', exact: true }).uncheck();
    await cis.check();
    await page.locator('[data-table] thead th').getByText('CIS').waitFor();
    expect(choiceIn(page)).toBe('?of=osce&of=oas&of=sco&of=cis');
    await page.getByRole('button', { name: choice.clear }).click();
    expect(choiceIn(page)).toBe('');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await cis.isDisabled()).toBe(false);
  });

  test('loses nothing where the data do not come', async () => {
    const page = await site.blankPage();
    await page.route('**/compare/bodies.json', (route) => route.abort());
    await page.goto(`${site.origin}/compare/?of=osce&of=oas`);
    await page.locator('[data-hint]').getByText(choice.failed).waitFor();
    expect(await page.locator('compare-bodies').getByRole('status').innerText()).toBe(choice.failed);
    expect(await page.getByRole('link', { name: 'OSCE', exact: true }).isVisible()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe can find, in %s', async (colorScheme) => {
    const page = await open('/compare/?of=osce&of=oas&of=arf', { colorScheme, bypassCSP: true });
    await page.locator('[data-table] table').waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate<{ id: string }[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('does not make the page scroll sideways at 320 pixels', async () => {
    const page = await open('/compare/?of=osce&of=oas&of=arf&of=sco', {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('[data-table] table').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('needs at most 8 kB of script', () => {
    const page = pages.get('/compare/');
    const scripts = (page === undefined ? [] : elementsNamed(page, 'script')).flatMap(
      ({ attribs }) => attribs.src ?? [],
    );
    const all = new Set(scripts.flatMap((src) => withImports(src)));
    expect(all.size).toBeGreaterThan(0);
    const sizes = [...all].map((src) => brotliCompressSync(readFileSync(join(builtSite, src))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8192);
  });
});

/** A script and those that it imports, by address. */
function withImports(src: string): string[] {
  const text = readFileSync(join(builtSite, src), 'utf8');
  const imported = [...text.matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)].map(
    ([, from, bare]) => `/_astro/${from ?? bare ?? ''}`,
  );
  return [src, ...imported.flatMap(withImports)];
}
