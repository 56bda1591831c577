import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageNeed, pagePolicy } from '#serving/security-policy.ts';
import { proposable } from '#views/propose-page.ts';
import { builtSite, elementsNamed, problemsOn, readBuiltPages } from './built-pages.ts';
import { pageOfLayout } from './layouts.ts';
import { siteInBrowser } from './site-in-browser.ts';

const pages = readBuiltPages();

/** The pages whose scripts need more than others, each with its reason. Whatever is not here has the policy of every page. */
const needsOf: Readonly<Record<string, readonly PageNeed[]>> = {
  // It searches in a worker, so that typing never waits.
  '/search/': ['worker'],
  // The form is checked in a worker, by the same rules as the content.
  ...Object.fromEntries(proposable.map((name) => [`/contribute/propose/${name}/`, ['worker'] as const])),
};

const isFrozen = (address: string) => address.startsWith('/@');

describe('the policy in a page', () => {
  test('comes right after the character set, and opens what the page is known to need alone', () => {
    const wrong = pages
      .filter(({ address }) => !isFrozen(address))
      .filter(({ address, html }) => {
        const meta = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy(needsOf[address])}">`;
        return !html.includes(meta);
      });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('opens nothing for a page that is no longer there', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    expect(Object.keys(needsOf).filter((address) => !addresses.has(address))).toEqual([]);
  });
});

test('every page names the hash of each script and style that it loads', () => {
  const without = problemsOn(pages, (page) =>
    elementsNamed(page, 'script', 'link')
      .filter(({ name, attribs }) =>
        name === 'script'
          ? attribs.src !== undefined
          : /^(stylesheet|modulepreload)$/.test(attribs.rel ?? ''),
      )
      .filter(({ attribs }) => !/^sha256-[\w+/]{43}=$/.test(attribs.integrity ?? ''))
      .map(({ attribs }) => attribs.src ?? attribs.href ?? ''),
  );
  expect(without).toEqual([]);
});

describe('in a browser', () => {
  const site = siteInBrowser();
  /** A host that sends no headers of ours. */
  let bareHost: Server;
  beforeAll(() => {
    bareHost = createServer(sirv(builtSite));
    bareHost.listen(0, '127.0.0.1');
  });
  afterAll(() => {
    bareHost.close();
  });

  const bareOrigin = () => `http://127.0.0.1:${String((bareHost.address() as AddressInfo).port)}`;

  /** A page with what its policies refused, from the first moment on. */
  async function visit(address: string, origin = site.origin): Promise<{ page: Page; refused: string[] }> {
    const page = await site.blankPage();
    const refused: string[] = [];
    await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
    await page.addInitScript(() => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        tellRefused(`${effectiveDirective} ${blockedURI}`);
      });
    });
    page.on('pageerror', (error) => refused.push(error.message));
    page.on('console', (message) => {
      if (message.type() !== 'log') refused.push(message.text());
    });
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    return { page, refused };
  }

  test.each(Object.entries(pageOfLayout))('nothing is refused on %s', async (_layout, address) => {
    expect((await visit(address)).refused).toEqual([]);
  });

  test.each(['with our headers', 'without any'])(
    'nothing is refused in a search, on a host %s',
    async (host) => {
      const { page, refused } = await visit('/search/', host === 'without any' ? bareOrigin() : site.origin);
      await page.locator('main input[name="q"]').fill('hotline');
      await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-failed]').isVisible()).toBe(false);
      expect(refused).toEqual([]);
    },
  );

  test('nothing is refused in the matrix when it is used, nor when bodies are compared', async () => {
    const matrix = await visit('/matrix/');
    for (const control of await matrix.page.locator('[data-needs-script] :is(button, select, input)').all()) {
      if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT')
        await control.selectOption({ index: 1 });
      else await control.click();
    }
    const comparison = await visit('/compare/');
    for (const box of (await comparison.page.locator('main input[type="checkbox"]').all()).slice(0, 2))
      await box.check();
    await comparison.page.waitForLoadState('networkidle');
    expect([...matrix.refused, ...comparison.refused]).toEqual([]);
  });

  /** What an attack would do that has found a way into a script of the page. */
  const attacks: Readonly<Record<string, string>> = {
    'markup from text': `document.body.innerHTML = '<img src=x onerror=alert(1)>'`,
    'markup beside an element': `document.body.insertAdjacentHTML('beforeend', '<b>x</b>')`,
    'a document from text': `new DOMParser().parseFromString('<b>x</b>', 'text/html')`,
    'a frame with text': `document.createElement('iframe').srcdoc = '<b>x</b>'`,
    'a script from an address': `document.createElement('script').src = '/_astro/search-worker-x.html'`,
    'a script from text': `document.createElement('script').text = 'alert(1)'`,
    'code from text': `(0, eval)('1')`,
    'a function from text': `new Function('return 1')()`,
    'code later': `setTimeout('alert(1)')`,
    'a policy that lets all through': `trustedTypes.createPolicy('mine', { createHTML: (text) => text })`,
    'a default policy': `trustedTypes.createPolicy('default', { createHTML: (text) => text })`,
    'a worker from text': `new Worker(URL.createObjectURL(new Blob(['1'])))`,
    'a worker that is none': `new Worker('/data/v1/cbms.json')`,
  };

  test.each([...Object.keys(needsOf), '/cbms/osce/cbm-8/', '/404.html'])(
    'every attack throws that is tried by a script of %s, on any host',
    async (address) => {
      const tried = Object.entries(attacks).map(
        ([name, attack]) => `try { ${attack}; succeeded.push(${JSON.stringify(name)}); } catch {}`,
      );
      for (const origin of [site.origin, bareOrigin()]) {
        const { page } = await visit(address, origin);
        await page.route('**/attack.js', (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: ['export const succeeded = [];', ...tried].join('\n'),
          }),
        );
        // As text, so that the import is the browser's.
        const succeeded = await page.evaluate(`import('/attack.js').then(({ succeeded }) => succeeded)`);
        expect(succeeded).toEqual([]);
      }
    },
  );
});
