import type { Page } from 'playwright-core';
import { requirePage } from '#serving/no-such-page.ts';

/** Opens a page of a server in a tab. Throws `NoSuchPage` where the server does not have it. */
export async function openPage(
  tab: Page,
  origin: string,
  address: string,
  options?: Parameters<Page['goto']>[1],
): Promise<void> {
  const answer = await tab.goto(origin + address, options);
  requirePage(address, answer?.status());
}
