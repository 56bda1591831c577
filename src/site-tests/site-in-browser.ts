import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '#browser/launch-browser.ts';
import { type SiteServer, serveSite } from '#serving/site-server.ts';
import { builtSite } from './built-pages.ts';

/** The built site as it is served, and a browser to see it in. */
export interface SiteInBrowser {
  /** Without a slash at the end: http://127.0.0.1:40123 */
  readonly origin: string;
  readonly browser: Browser;
  /** An empty page in a context of its own, closed when the test ends. */
  readonly blankPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves the built site and opens a browser for the tests that stand beside the call. Both are there once these run. */
export function siteInBrowser(): SiteInBrowser {
  let server: SiteServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(builtSite), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get origin() {
      return server.origin;
    },
    get browser() {
      return browser;
    },
    blankPage: async (options = {}) => {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      return context.newPage();
    },
  };
}
