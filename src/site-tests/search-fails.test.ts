import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { search } from '#text/en.ts';
import { siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

/** What goes wrong, as a page that is about to be opened meets it. */
const faults: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'nothing of the index comes': (page) => page.route('**/pagefind/**', (route) => route.abort()),
  'the catalogue of names does not come': (page) =>
    page.route('**/catalogue.packed*', (route) => route.fulfill({ status: 500, body: '' })),
  'the catalogue of names is cut short': (page) =>
    page.route('**/catalogue.packed*', (route) => route.fulfill({ body: '{"entries":[' })),
  'Pagefind does not come': (page) =>
    page.route('**/pagefind/pagefind.js*', (route) => route.fulfill({ status: 404, body: '' })),
  'the worker does not come': (page) => page.route('**/search-worker*', (route) => route.abort()),
  'WebAssembly is refused': (page) =>
    page.route('**/search-worker*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    }),
  'the script of the page does not come': (page) => page.route('**/_astro/*.js', (route) => route.abort()),
};

async function open(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.blankPage();
  await prepare(page);
  await page.goto(`${site.origin}/search/?q=hotline`);
  return page;
}

describe('the search says that it could not be loaded, and the index is there, when', () => {
  test.each(Object.entries(faults))('%s', async (_fault, prepare) => {
    const page = await open(prepare);
    await page.locator('main p:not(.unseen)', { hasText: search.failed }).filter({ visible: true }).waitFor();
    expect(await page.locator('[data-browse] a').first().isVisible()).toBe(true);
  });
});

test('a search that takes long says so over the index, and shows what it finds when it comes', async () => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  const page = await open(async (opened) => {
    await opened.clock.install();
    await opened.route('**/catalogue.packed*', async (route) => {
      await held;
      await route.continue();
    });
  });
  await page.clock.runFor(11_000);
  const warning = page.locator('[data-failed]', { hasText: search.late });
  await warning.waitFor();
  expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  letThrough();
  await page.locator('#results h2 a').first().waitFor();
  expect(await warning.isVisible()).toBe(false);
});

test('without JavaScript the page says what the search needs, once, and the index is there', async () => {
  const page = await site.blankPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/search/?q=hotline`);
  // As long as a script that does not come would be waited for.
  await page.waitForTimeout(6000);
  expect(await page.getByText(search.failed).filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain(search.withoutScript);
  expect(await page.locator('[data-browse] a').first().isVisible()).toBe(true);
});
