import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '#browser/launch-browser.ts';
import { placeBelow } from '#building/place-below.ts';
import { type SiteServer, serveSite } from '#serving/site-server.ts';
import { builtSite } from './built-pages.ts';
import { pageOfLayout } from './layouts.ts';

const base = '/pull-12/';
const scratch = mkdtempSync(join(tmpdir(), 'base-path-'));
const site = join(scratch, 'site');

let server: SiteServer;
let browser: Browser;
beforeAll(async () => {
  await cp(builtSite, site, { recursive: true });
  await placeBelow(site, base);
  [server, browser] = await Promise.all([serveSite(site, 0, '127.0.0.1', base), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(scratch, { recursive: true });
});

/** Whether a path at the host is one of a file of the copy. */
function isThere(address: string): boolean {
  const path = decodeURI(address.replace(/[?#].*$/, ''));
  if (!path.startsWith(base)) return false;
  return existsSync(join(site, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
}

const notThere = (file: string, addresses: Iterable<string>): string[] =>
  [...addresses].filter((address) => !isThere(address)).map((address) => `${file} ${address}`);

describe('below a base path', () => {
  // That they lead somewhere is checked where the site stands at the top of its host.
  test('every address in a page leads below it, once', () => {
    const wrong = globSync('**/*.html', { cwd: site }).flatMap((file) =>
      readFileSync(join(site, file), 'utf8')
        .matchAll(/\s(?:href|src|srcset|action|formaction|poster|data-[a-z-]+)="(\/[^"]*)"/g)
        .flatMap(([, address = '']) =>
          address.startsWith(base) && !address.startsWith(base + base.slice(1)) ? [] : `${file} ${address}`,
        )
        .toArray(),
    );
    expect(wrong).toEqual([]);
  });

  test('every address in the data leads to a page, and the data packages know their files', () => {
    const wrong: string[] = [];
    for (const file of globSync('data/**/*.json', { cwd: site }))
      JSON.parse(readFileSync(join(site, file), 'utf8'), (key, value: unknown) => {
        if (key === 'url' && typeof value === 'string') wrong.push(...notThere(file, [value]));
        return value;
      });
    for (const file of globSync('data/**/*.csv', { cwd: site }))
      for (const row of parse<Record<string, string>>(readFileSync(join(site, file)), { columns: true }))
        wrong.push(
          ...notThere(
            file,
            [row.url ?? '', ...(row.urls?.split('; ') ?? [])].filter((url) => url !== ''),
          ),
        );
    for (const file of globSync('data/**/datapackage.json', { cwd: site })) {
      const { resources } = JSON.parse(readFileSync(join(site, file), 'utf8')) as {
        resources: { path: string; bytes?: number; hash?: string }[];
      };
      for (const { path, bytes, hash } of resources) {
        const content = readFileSync(join(site, file, '..', path));
        const actual = `sha256:${createHash('sha256').update(content).digest('hex')}`;
        if (hash !== undefined && (hash !== actual || bytes !== content.length))
          wrong.push(`${file} ${path}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('scripts and styles name no address at the top of a host', () => {
    const named = globSync('_astro/*.{js,css}', { cwd: site }).flatMap(
      (file) =>
        readFileSync(join(site, file), 'utf8').match(/(?:["'`]|url\()\/(?:_astro|pagefind)\/[^"'`)]*/g) ?? [],
    );
    expect(named).toEqual([]);
  });
});

/** A page below the base path, with all that was asked for and went wrong since. */
async function visit(address: string): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin + base)) wrong.push(`above: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(server.origin + base + address.slice(1), { waitUntil: 'networkidle' });
  return { page, wrong };
}

describe('in a browser, below a base path', () => {
  test.each(Object.entries(pageOfLayout))('%s asks for nothing above it', async (_layout, address) => {
    const { page, wrong } = await visit(address);
    expect(wrong).toEqual([]);
    expect(await page.locator('link[rel="stylesheet"]').count()).toBeGreaterThan(0);
  });

  test('search finds, keeps its address, and leads to the page found', async () => {
    const { page, wrong } = await visit('/cbms/');
    await page.locator('header input[name="q"]').fill('OSCE CBM 8');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}search/?q=OSCE+CBM+8`);
    const first = page.locator('#results h2 a').first();
    await first.waitFor();
    await page.locator('main input[name="q"]').fill('hotline');
    await page.locator('#results[data-answers="hotline"]').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}search/`);
    await first.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    await page.goto(`${server.origin}${base}search/?q=PCDEC12022`);
    await page.locator('[data-nothing] a').first().waitFor();
    const offered = await page
      .locator('[data-nothing] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(offered.filter((address) => !isThere(address))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('bodies chosen to be compared come side by side, with links that lead somewhere', async () => {
    const { page, wrong } = await visit('/compare/?of=osce&of=oas');
    await page.locator('[data-table] table').waitFor();
    const links = await page
      .locator('[data-result] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((address) => !isThere(address))).toEqual([]);
    await page.locator('[data-clear]').click();
    expect(new URL(page.url()).pathname).toBe(`${base}compare/`);
    expect(wrong).toEqual([]);
  });

  test('the matrix is narrowed and the timeline filtered, each at its own address', async () => {
    const matrix = await visit('/matrix/points-of-contact/');
    await matrix.page.locator('select[name="region"]').selectOption({ index: 1 });
    await expect.poll(() => new URL(matrix.page.url()).search).toContain('region=');
    expect(new URL(matrix.page.url()).pathname).toBe(`${base}matrix/points-of-contact/`);
    const timeline = await visit('/timeline/');
    await timeline.page.locator('event-filter summary').click();
    await timeline.page.locator('event-filter select').first().selectOption({ index: 1 });
    expect(new URL(timeline.page.url()).pathname).toBe(`${base}timeline/`);
    expect([...matrix.wrong, ...timeline.wrong]).toEqual([]);
  });

  test('what a page offers for citing and for download answers', async () => {
    const { page } = await visit('/cbms/osce/cbm-8/');
    const files = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /\.(txt|bib|ris|json|xml|md)$/.test(href)),
      );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await fetch(server.origin + file)).status, file).toBe(200);
  });
});
