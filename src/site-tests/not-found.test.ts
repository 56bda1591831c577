import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, readBuiltPages } from './built-pages.ts';
import { siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

async function visit(address: string, javaScriptEnabled = true) {
  const page = await site.blankPage({ javaScriptEnabled });
  const response = await page.goto(site.origin + address);
  return { page, status: response?.status() };
}

describe('an address that nothing stands at', () => {
  test.each([
    ['/cbms/OSCE/CBM-8', '/cbms/osce/cbm-8/'],
    ['/cbms/osce/cbm-8.html', '/cbms/osce/cbm-8/'],
    ['/cbms/osce/cbm8/', '/cbms/osce/cbm-8/'],
    ['/osce/cbm-8/', '/cbms/osce/cbm-8/'],
    ['/documents/PC.DEC-1202/', '/documents/pc-dec-1202/'],
    ['/delegation/columbia', '/delegations/colombia/'],
  ])('%s answers 404 and offers %s first', async (address, expected) => {
    const { page, status } = await visit(address);
    expect(status).toBe(404);
    const offered = page.locator('nearest-pages li a');
    await offered.first().waitFor();
    expect(await offered.first().getAttribute('href')).toBe(expected);
    expect(await offered.count()).toBeLessThanOrEqual(6);
    await offered.first().click();
    await page.waitForURL(`**${expected}`);
    expect(await page.title()).not.toContain('Page not found');
  });

  test('offers a search for its words, and nothing of it is taken for markup', async () => {
    const { page } = await visit('/%3Cimg%20src=x%20onerror=alert(1)%3E/"><b>bold</b>/');
    const search = page.locator('nearest-pages a').last();
    await search.waitFor();
    expect(await page.locator('nearest-pages :is(img, b)').count()).toBe(0);
    expect(await search.getAttribute('href')).toMatch(/^\/search\/\?q=/);
  });

  test('leads to the search and the indexes without JavaScript too', async () => {
    const { page, status } = await visit('/cbms/OSCE/CBM-8', false);
    expect(status).toBe(404);
    for (const href of ['/', '/search/', '/cbms/', '/documents/'])
      expect(await page.locator(`main a[href="${href}"]`).count(), href).toBe(1);
  });
});

test('the list of addresses that it chooses from holds pages of the site alone, and every page that is listed', () => {
  const listed = readFileSync(join(builtSite, 'addresses.txt'), 'utf8').trim().split('\n');
  const pages = new Set(readBuiltPages().map(({ address }) => address));
  expect(listed.filter((address) => !pages.has(address))).toEqual([]);
  expect(listed).toContain('/cbms/osce/cbm-8/');
  expect(listed).not.toContain('/404.html');
  expect(listed).toEqual(listed.toSorted());
});
