import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#browser/launch-browser.ts';
import { isOffline, offlinePage } from '#releases/offline-copy.ts';
import { fileAt } from '#releases/relocate.ts';
import { builtSite } from './built-pages.ts';
import { pageOfLayout } from './layouts.ts';

/** A page of every layout, as a copy of the site without a server has it, by its file. */
const files = new Set(
  globSync('**/*.*', { cwd: builtSite })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isOffline),
);
const pages = new Map(
  [...new Set(['/', '/search/', ...Object.values(pageOfLayout)])].map((address): [string, string] => {
    const { file = '' } = fileAt(address) ?? {};
    return [file, offlinePage(readFileSync(join(builtSite, file), 'utf8'), file, files)];
  }),
);

test.each([...pages])('%s leads only to what the copy holds, and asks no server', (page, html) => {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
  const addresses = elements.flatMap(({ attribs }) => [attribs.href, attribs.src, attribs.action]);
  const lost = addresses
    .filter((address) => address !== undefined && !/^(?:[a-z][-+.a-z]*:|#)/.test(address))
    .filter((address = '') => {
      const [path = ''] = address.split(/[?#]/);
      const target = posix.normalize(posix.join(posix.dirname(page), path));
      // Feeds and security.txt are left out, and stay on the site, whose address this build may not know.
      return !files.has(target) && !/^\/(?:feeds|\.well-known)\//.test(address);
    });
  expect(lost).toEqual([]);
  expect(
    elements.filter(({ name, attribs }) => name === 'form' || (name === 'script' && attribs.src)),
  ).toEqual([]);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, html] of pages) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  cpSync(join(builtSite, '_astro'), join(folder, '_astro'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('opens from a folder with its styles, and one page leads to the next', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize);
    expect(width).not.toBe('none');
    await page.getByRole('link', { name: 'Index of all entries, and lists by facet' }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Search');
    expect(await page.getByText('cannot be searched').count()).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
