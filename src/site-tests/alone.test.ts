import { describe, expect, test } from 'vitest';
import { pageOfLayout } from './layouts.ts';
import { siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

/** What a reader can select and copy on a page that may load so much; controls that need a script are not content. */
async function contentOf(address: string, isAlone: boolean) {
  const page = await site.blankPage(isAlone ? {} : { javaScriptEnabled: false });
  if (isAlone)
    await page.route('**', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
  await page.goto(site.origin + address);
  const main = page.locator('main');
  const seen = await main.evaluate((element) => {
    const isShown = (node: Node) => node.parentElement?.checkVisibility() === true;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (isShown(node) && node.parentElement?.closest('noscript') === null)
        texts.push(node.textContent ?? '');
    }
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  });
  return seen;
}

describe('a page of which nothing but itself arrives, neither styles nor scripts', () => {
  test.each(Object.entries(pageOfLayout))('%s says all that it says otherwise', async (_layout, address) => {
    const [alone, whole] = [await contentOf(address, true), await contentOf(address, false)];
    const words = new Set(alone.split(' '));
    expect(alone.length).toBeGreaterThan(100);
    expect(whole.split(' ').filter((word) => !words.has(word))).toEqual([]);
    expect(alone.length).toBeGreaterThanOrEqual(whole.length);
  });
});
