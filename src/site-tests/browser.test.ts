import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOfLayout } from './layouts.ts';
import { siteInBrowser } from './site-in-browser.ts';

const layouts = Object.entries(pageOfLayout);

const site = siteInBrowser();

/** An empty page in a context of its own, closed when the test ends. Nothing on it moves: a scroll is at once where it leads. */
async function blankPage(options: BrowserContextOptions = {}): Promise<Page> {
  return site.blankPage({ reducedMotion: 'reduce', ...options });
}

async function visit(address: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await blankPage(options);
  await page.goto(site.origin + address);
  return page;
}

describe.each(layouts)('%s', (_layout, address) => {
  test('loads quietly: no message, nothing from elsewhere, at most 6 kB of script', async () => {
    const page = await blankPage();
    const noise: string[] = [];
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin) noise.push(`asks for ${request.url()}`);
    });
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    expect(noise).toEqual([]);
    const sizes = (await Promise.all(scripts)).map((script) => brotliCompressSync(script).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6144);
  });

  test('says the same without JavaScript', async () => {
    const [withScripts, without] = await Promise.all(
      [true, false].map(async (javaScriptEnabled) =>
        textWithoutControls(await visit(address, { javaScriptEnabled })),
      ),
    );
    expect(without).not.toBe('');
    expect(without).toBe(withScripts);
  });

  test('does not scroll sideways at 320 pixels', async () => {
    const page = await visit(address, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  test('begins, for the keyboard, with a visible link that skips to the content', async () => {
    const page = await visit(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#page_content');
    expect(await isSeenInFocus(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    expect(await isSeenInFocus(page)).toBe(true);
  });

  test('prints its content and sources without the navigation', async () => {
    const page = await visit(address);
    const sources = page.locator('main a[href^="/documents/"]:not(nav a)').filter({ visible: true });
    const count = await sources.count();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['body > header nav', 'body > footer nav', 'nav[aria-label="On this page"]']) {
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await sources.count()).toBe(count);
  });
});

test('the keyboard reaches all that can be used on a page, in the order of reading, and is always seen', async () => {
  const page = await visit(pageOfLayout['a question']);
  const stops = page.locator('a[href], button, input, select, summary, [tabindex="0"]');
  for (const stop of await stops.filter({ visible: true }).all()) {
    await page.keyboard.press('Tab');
    expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await isSeenInFocus(page), await stop.innerText()).toBe(true);
  }
});

/** What is read in the page, but for the controls that only a script can answer. */
async function textWithoutControls(page: Page): Promise<string> {
  const main = page.locator('main');
  for (const controls of await main.locator('[data-needs-script]').all())
    await controls.evaluate((element) => {
      element.remove();
    });
  return main.innerText();
}

/** Whether what has the focus shows an outline, and lies within the window. */
async function isSeenInFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right, width } = focused.getBoundingClientRect();
    const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 1;
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isInWindow;
  });
}
