import type { Browser } from 'playwright-core';
import { addAxe, axeFaults } from './axe-faults.ts';
import type { PageFault } from './check-pages.ts';
import type { Look } from './looks.ts';

/**
 * The two rules that take axe more than half of its time. What they ask depends on the styles, which all pages of a layout
 * share: the tests hold one page of each layout to them in all looks, and `npm run check:a11y` every page.
 */
const dearest = ['color-contrast', 'target-size'];

/**
 * Has axe examine every page in one look by all rules but the two dearest, at a fraction of the cost of `checkPages`: each takes the place of the one before in a tab that
 * keeps axe. Its HTML and styles are those of the page; its scripts do not run, as for a reader who has none.
 */
export async function checkPagesInPlace(
  browser: Browser,
  origin: string,
  addresses: readonly string[],
  look: Look,
  tabs = 2,
): Promise<PageFault[]> {
  const left = addresses.values();
  const found = await Promise.all(
    Array.from({ length: tabs }, async () => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        bypassCSP: true,
        colorScheme: look.colorScheme,
        viewport: { width: look.width, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(origin);
      await addAxe(page);
      const own: PageFault[] = [];
      for (const address of left) {
        await page.evaluate(putInPlace, address);
        for (const fault of await axeFaults(page, dearest)) own.push({ ...fault, address, look: look.name });
      }
      await context.close();
      return own;
    }),
  );
  return found.flat();
}

/** Shows another page of the site in this one, and waits until its styles hold. Runs in the browser. */
async function putInPlace(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}`);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  history.replaceState(null, '', address);
  document.documentElement.replaceWith(next.documentElement);
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(
    styles
      .filter(({ sheet }) => sheet === null)
      .map(
        (link) =>
          new Promise((resolve, reject) => {
            link.addEventListener('load', resolve);
            link.addEventListener('error', () => {
              reject(new Error(`${address} has no ${link.href}`));
            });
          }),
      ),
  );
}
