import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '#indexing/read-catalogue.ts';
import { pageOf } from '#search/catalogue.ts';
import { queries } from '#search/queries.ts';
import { meanOf, reciprocalRank } from '#search/reciprocal-rank.ts';
import { type SiteServer, serveSite } from '#serving/site-server.ts';
import { search } from '#text/en.ts';
import { ask, askCold, type ColdAnswer } from './ask.ts';
import { siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.blankPage(options);
  await page.goto(site.origin + path);
  return page;
}

const catalogue = await readCatalogue('dist');
const box = 'main input[name="q"]';
const results = '#results > li';

describe('what is found', () => {
  test('the expected pages come up: mean reciprocal rank of at least 0.90', async () => {
    const page = await open('/search/');
    const ranks: number[] = [];
    for (const query of queries) {
      const { found } = await ask(page, query.text);
      expect(new Set(found.map(pageOf)).size, `a page twice for “${query.text}”`).toBe(found.length);
      ranks.push(reciprocalRank(query, found));
    }
    expect(meanOf(ranks)).toBeGreaterThanOrEqual(0.9);
  });

  test('a result shows its kind, whose it is, the passage with marks, and claims at their anchors', async () => {
    const page = await open('/search/?q=hotline+china');
    const first = page.locator(results).first();
    expect(await first.locator('h2 a').getAttribute('href')).toBe('/cbms/bilateral/us-cn-5-hotline/');
    expect(await first.textContent()).toContain('Confidence-building measure');
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    const claim = (await first.locator('ul a').first().getAttribute('href')) ?? '';
    await page.goto(site.origin + claim);
    expect(await page.locator(`li[id="${claim.split('#')[1] ?? ''}"]`).count()).toBe(1);
  });

  test('while a reader types, results come first and the passages soon after', async () => {
    const page = await open('/search/');
    await ask(page, 'hotline');
    await page.locator(`${results} mark`).first().waitFor();
    expect(await page.locator(`${results} ul a[href*="#"]`).count()).toBeGreaterThan(0);
  });

  test('terms share the page of the glossary: the best stands for it, and names the others', async () => {
    const page = await open('/search/?q=CERT');
    const term = page.locator(results, { has: page.locator('h2 a[href="/glossary/#cert"]') });
    await term.locator('mark').first().waitFor();
    expect(await term.locator('a[href="/glossary/#csirt"]').count()).toBe(1);
  });

  test('a theme that goes by the query leads to all that is under it', async () => {
    const page = await open('/search/?q=points+of+contact');
    await page.locator('[data-named] a').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?theme=points-of-contact');
    await page.locator(results).first().waitFor();
    expect(await page.locator('input[name="theme"][value="points-of-contact"]').isChecked()).toBe(true);
  });

  test('nothing found is no dead end', async () => {
    const page = await open('/search/?q=PCDEC12022');
    await page.locator('[data-nothing] li').first().waitFor();
    const links = await page
      .locator('[data-nothing] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toContain('/documents/pc-dec-1202/');
    expect(links).toContain('/glossary/');
  });
});

describe('facets', () => {
  test('the count beside a box is the number of results that it leaves, and the address restores everything', async () => {
    const page = await open('/search/?q=points+of+contact');
    await page.locator(results).first().waitFor();
    const details = page.locator('[data-facets] details', { has: page.locator('input[name="level"]') });
    await details.locator('summary').click();
    const label = details.locator('label', { has: page.locator('input[value="regional"]') });
    const count = /\((\d+)\)/.exec((await label.textContent()) ?? '')?.[1] ?? '';
    await label.locator('input').check();
    const status = page.locator('[data-status]');
    await expect.poll(() => status.textContent()).toContain(`${count} result`);
    expect(new URL(page.url()).search).toBe('?q=points+of+contact&level=regional');
    await page.reload();
    await expect.poll(() => status.textContent()).toContain(`${count} result`);
    expect(await page.locator('input[name="level"][value="regional"]').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator('input[name="level"]:checked').count()).toBe(0);
    await page.goForward();
    await page.getByRole('button', { name: search.clear }).click();
    expect(new URL(page.url()).search).toBe('?q=points+of+contact');
  });
});

describe('keyboard', () => {
  test('slash, arrows, Enter and Escape', async () => {
    const page = await open('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('gender equality');
    await page.locator('#results[data-answers="gender equality"]').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.parentElement?.id)).toBe(
      'results',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.inputValue(box)).toBe('');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.matches('input[name="q"]'))).toBe(true);
    await page.keyboard.type('gender equality');
    await page.locator('#results[data-answers="gender equality"]').waitFor();
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL(/\/(questions|cbms)\//), page.keyboard.press('Enter')]);
  });

  test('results are announced, once they stand', async () => {
    const page = await open('/search/?q=hotline');
    await expect.poll(() => page.locator('[role="status"]').textContent()).toMatch(/results/);
  });

  test('more results take the focus to the first new one', async () => {
    const page = await open('/search/?q=contact');
    await page.locator(results).first().waitFor();
    await page.getByRole('button', { name: search.more }).click();
    await expect.poll(() => page.locator(results).count()).toBe(20);
    expect(
      await page
        .locator(results)
        .nth(10)
        .locator('h2 a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});

describe('without JavaScript', () => {
  test('the search page lists every entry, and every value of every facet has its page', async () => {
    const page = await open('/search/', { javaScriptEnabled: false });
    const hrefs = await linksOf(page, '[data-browse] section a');
    expect(hrefs.sort()).toEqual(catalogue.entries.map(({ url }) => url).sort());
    for (const { id, values } of catalogue.facets) {
      await page.goto(`${site.origin}/search/${id}/`);
      expect(await linksOf(page, 'article .links a')).toEqual(
        values.map((value) => `/search/${id}/${value.id}/`),
      );
    }
    await page.goto(`${site.origin}/search/theme/exercises/`);
    const own = catalogue.entries.filter(({ values }) => values.theme?.includes('exercises') === true);
    expect((await linksOf(page, 'article .links a')).sort()).toEqual(own.map(({ url }) => url).sort());
  });

  const linksOf = async (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
});

describe('quiet and light', () => {
  /** What it sends is counted, so that pages of other tests, which may still be loading, must not ask it. */
  let counted: SiteServer;

  beforeAll(async () => {
    counted = await serveSite('dist');
  });

  afterAll(() => counted.close());

  test('no page but the search loads anything of it, and no page itself may run WebAssembly', async () => {
    const page = await site.blankPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['/', '/cbms/osce/cbm-8/', '/organisations/']) {
      await page.goto(site.origin + path);
      expect(await policyOf(page)).not.toContain('wasm');
      expect(await page.locator('header form[action="/search/"] input[name="q"]').count()).toBe(1);
    }
    expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
    await page.goto(`${site.origin}/search/`);
    // Its worker does, under the policy of its own file.
    expect(await policyOf(page)).not.toContain('wasm');
  });

  const policyOf = (page: Page) =>
    page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');

  // Those of all queries of the list that load most, as `npm run bench:search` prints them, and some that are usual.
  test.each([
    'how were sources checked',
    'what did Switzerland say about points of contact',
    'organisation for security and cooperation in europe',
    'how many states joined the directory',
    'OSCE CBM 8',
    'hotline',
    'A/78/265',
  ])('a first search for %s transfers at most 200 kB', async (text) => {
    const { bytes, found } = await askCold(site.browser, counted, text);
    expect(found.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });

  test('typed key by key, too', async () => {
    const { bytes } = await typedWithoutPause('points of contact directory', 150);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });

  /** Where the machine paused between two keys, a reader would have seen passages: it is typed again. */
  async function typedWithoutPause(text: string, between: number): Promise<ColdAnswer> {
    const paused: number[] = [];
    while (paused.length < 10) {
      const answer = await askCold(site.browser, counted, text, between);
      if (answer.pause < 250) return answer;
      paused.push(Math.round(answer.pause));
    }
    throw new Error(`Nobody types so slowly; the machine paused for ${paused.join(', ')} ms.`);
  }

  test('when Pagefind does not load, the page says so and the index stays', async () => {
    const page = await site.blankPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=hotline`);
    await page.getByText(search.failed).first().waitFor();
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  });
});

describe('for everyone', () => {
  test.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)('axe finds no fault at %i pixels, %s, and nothing overflows', async (width, colorScheme) => {
    // The policy of the site would refuse axe itself.
    const page = await site.blankPage({
      bypassCSP: true,
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.goto(`${site.origin}/search/?q=points+of+contact&level=regional`);
    await page.locator(results).first().waitFor();
    await page.locator('[data-panel]').evaluate((panel) => {
      panel.setAttribute('open', '');
    });
    await page.addScriptTag({ content: axe.source });
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
