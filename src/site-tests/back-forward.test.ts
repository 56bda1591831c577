import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, withoutBackForwardCache } from '#browser/launch-browser.ts';
import { serveSite, type SiteServer } from '#serving/site-server.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser({ without: [withoutBackForwardCache] }),
    serveSite('dist'),
  ]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/**
 * Why the browser would not keep a page that a reader left, to show it again at once when they come back. Reasons that
 * are no fault of a page, as that the headless browser keeps none at all, are circumstantial to it. It tells of listeners
 * and of headers, and not of open connections, of which no script here has any that outlasts an answer.
 */
async function reasonsAgainst(path: string, before?: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  const told: { type: string; reason: string }[][] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    told.push(notRestoredExplanations),
  );
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await before?.(page);
  await page.goto(`${site.origin}/about/`);
  await page.goBack();
  await expect.poll(() => told).toHaveLength(1);
  await context.close();
  return told
    .flat()
    .filter(({ type }) => type !== 'Circumstantial')
    .map(({ reason }) => reason);
}

describe('going back to a page that a reader has left', () => {
  test.each([
    '/',
    '/cbms/osce/cbm-8/',
    '/search/?q=osce',
    '/matrix/',
    '/compare/',
    '/timeline/',
    '/contribute/propose/',
    '/404.html',
  ])('%s gives the browser no reason to load it anew', async (path) => {
    expect(await reasonsAgainst(path)).toEqual([]);
  });

  test('the browser would say so of a page that listens for its end', async () => {
    const listen = (page: Page) =>
      page.evaluate(() => {
        addEventListener('unload', () => undefined);
      });
    expect(await reasonsAgainst('/cbms/', listen)).not.toEqual([]);
  });
});
