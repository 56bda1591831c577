import type { Browser } from 'playwright-core';
import { type SiteServer, serveSite } from '#serving/site-server.ts';
import { type Flags, launchBrowser } from './launch-browser.ts';

/** A built site as it is served, and a browser to see it in. */
export interface ServedSite {
  readonly server: SiteServer;
  readonly browser: Browser;
}

/** Has a built site served and a browser opened for some use, and both closed after it, whatever happens. */
export async function withSite<T>(
  folder: string,
  use: (site: ServedSite) => Promise<T>,
  flags?: Flags,
): Promise<T> {
  const server = await serveSite(folder);
  try {
    const browser = await launchBrowser(flags);
    try {
      return await use({ server, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
