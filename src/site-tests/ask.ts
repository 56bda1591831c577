import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '#serving/site-server.ts';

export interface Answer {
  /** The pages found, best first. */
  readonly found: readonly string[];
  /** Milliseconds from the last keystroke until the results stand in the page. */
  readonly took: number;
}

/** Types a query into the box of an open search page and waits for its results. */
export function ask(page: Page, text: string): Promise<Answer> {
  return page.evaluate(
    (typed) =>
      new Promise<Answer>((resolve, reject) => {
        const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
        const results = document.querySelector<HTMLElement>('#results');
        if (box === null || results === null) {
          reject(new Error('This is not the search page.'));
          return;
        }
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (results.dataset.answers !== typed) return;
          observer.disconnect();
          const links = results.querySelectorAll<HTMLAnchorElement>(':scope > li > h2 > a');
          resolve({
            found: [...links].map((link) => link.getAttribute('href') ?? ''),
            took: performance.now() - started,
          });
        });
        observer.observe(results, { attributes: true });
        box.value = typed;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    text,
  );
}

export interface ColdAnswer extends Answer {
  /** Bytes for the page itself with its styles. */
  readonly page: number;
  /** Bytes for all of the search: scripts, Pagefind, catalogue, index, fragments. */
  readonly search: number;
}

/** The first query of a reader who has been nowhere on the site before. */
export async function askCold(browser: Browser, server: SiteServer, text: string): Promise<ColdAnswer> {
  const context = await browser.newContext();
  try {
    const withoutScript = await browser.newContext({ javaScriptEnabled: false });
    const before = server.sent();
    await (await withoutScript.newPage()).goto(`${server.origin}/search/`);
    const pageBytes = server.sent() - before;
    await withoutScript.close();
    const page = await context.newPage();
    const start = server.sent();
    await page.goto(`${server.origin}/search/`);
    const answer = await ask(page, text);
    await page.waitForTimeout(500);
    return { ...answer, page: pageBytes, search: server.sent() - start - pageBytes };
  } finally {
    await context.close();
  }
}
