import type { Browser, Page } from 'playwright-core';
import { openPage } from '#browser/open-page.ts';
import { addAxe, type AxeFault, axeFaults } from './axe-faults.ts';
import type { Look } from './looks.ts';

/** A fault, with where it was found. */
export interface PageFault extends AxeFault {
  readonly address: string;
  readonly look: string;
}

/**
 * Opens every page with its scripts, and has axe examine it in each of these looks.
 * @param addresses paths on the server: `/cbms/osce/cbm-8/`
 * @param opened is told of every page that is done.
 * @param tabs how many pages are open at a time.
 * @returns what was found, in the order of the addresses. Throws `NoSuchPage` for one that the server does not have.
 */
export async function checkPages(
  browser: Browser,
  origin: string,
  addresses: readonly string[],
  looks: readonly Look[],
  opened: (address: string) => void = () => undefined,
  tabs = 2,
): Promise<PageFault[]> {
  const left = addresses.entries();
  const found = await Promise.all(
    Array.from({ length: tabs }, async () => {
      const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
      const page = await context.newPage();
      const own: { at: number; faults: PageFault[] }[] = [];
      for (const [at, address] of left) {
        await openPage(page, origin, address);
        own.push({ at, faults: await checkLooks(page, address, looks) });
        opened(address);
      }
      await context.close();
      return own;
    }),
  );
  return found
    .flat()
    .sort((a, b) => a.at - b.at)
    .flatMap(({ faults }) => faults);
}

async function checkLooks(page: Page, address: string, looks: readonly Look[]): Promise<PageFault[]> {
  await addAxe(page);
  const found: PageFault[] = [];
  for (const { name, colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await axeFaults(page)) found.push({ ...fault, address, look: name });
  }
  return found;
}
