import type { Page } from 'playwright-core';
import { launchBrowser } from '#browser/launch-browser.ts';

/** What the policy refused, kept by a script that runs before the page. */
const refusals = 'refusedByPolicy';

/**
 * Opens pages in a browser, one after another in each of several tabs, and moves, focuses and presses what is on them.
 * @returns every dialog, error, refusal by the policy and request to elsewhere, with its page.
 */
export async function openPages(origin: string, addresses: readonly string[], tabs = 4): Promise<string[]> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript((name) => {
      const refused: string[] = [];
      Object.defineProperty(globalThis, name, { value: refused });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        refused.push(`${violatedDirective} ${blockedURI}`);
      });
    }, refusals);
    const left = [...addresses];
    const found = await Promise.all(
      Array.from({ length: tabs }, async () => {
        const page = await context.newPage();
        const incidents: string[] = [];
        watch(page, origin, incidents);
        for (let address = left.shift(); address !== undefined; address = left.shift()) {
          await visit(page, origin, address, incidents);
        }
        return incidents;
      }),
    );
    return found.flat().sort();
  } finally {
    await browser.close();
  }
}

function watch(page: Page, origin: string, incidents: string[]): void {
  const report = (what: string) => incidents.push(`${page.url().slice(origin.length)} ${what}`);
  page.on('dialog', (dialog) => {
    report(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => report(`error ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(`console ${message.text()}`);
  });
  page.on('popup', (opened) => report(`popup ${opened.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) report(`request ${request.url()}`);
  });
}

async function visit(page: Page, origin: string, address: string, incidents: string[]): Promise<void> {
  await page.goto(origin + address, { waitUntil: 'load' });
  // Handlers of focus, of a pointer and of opening would run now.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>(
      'main a, main button, main input, summary',
    )) {
      element.focus();
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const refused = await page.evaluate(
    (name) => (globalThis as unknown as Record<string, string[]>)[name] ?? [],
    refusals,
  );
  incidents.push(...refused.map((each) => `${address} refused by the policy: ${each}`));
}
