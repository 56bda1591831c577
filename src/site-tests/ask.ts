import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '#serving/site-server.ts';

export interface Answer {
  /** The pages found, best first. */
  readonly found: readonly string[];
  /** Milliseconds from the last keystroke until the results stand in the page. */
  readonly took: number;
  /** The longest time between two keystrokes, in milliseconds. */
  readonly pause: number;
}

/** Puts a query into the box of an open search page and waits for its results. */
export async function ask(page: Page, text: string): Promise<Answer> {
  const answer = answerTo(page, text);
  await page.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (box === null) throw new Error('This is not the search page.');
    box.value = typed;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  return answer;
}

/** Types a query key by key, with so many milliseconds between two keys, and waits for its results. */
export async function type(page: Page, text: string, between: number): Promise<Answer> {
  const answer = answerTo(page, text);
  await page.locator('main input[name="q"]').pressSequentially(text, { delay: between });
  return answer;
}

/** The results of a query that is about to be typed. */
function answerTo(page: Page, text: string): Promise<Answer> {
  return page.evaluate(
    (expected) =>
      new Promise<Answer>((resolve, reject) => {
        const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
        const results = document.querySelector<HTMLElement>('#results');
        if (box === null || results === null) {
          reject(new Error('This is not the search page.'));
          return;
        }
        let typed = 0;
        let pause = 0;
        // Before the page itself hears of it.
        box.addEventListener(
          'input',
          () => {
            const now = performance.now();
            if (typed > 0) pause = Math.max(pause, now - typed);
            typed = now;
          },
          { capture: true },
        );
        const observer = new MutationObserver(() => {
          if (results.dataset.answers !== expected) return;
          observer.disconnect();
          const links = results.querySelectorAll<HTMLAnchorElement>(':scope > li > h2 > a');
          resolve({
            found: [...links].map((link) => link.getAttribute('href') ?? ''),
            took: performance.now() - typed,
            pause,
          });
        });
        observer.observe(results, { attributes: true });
      }),
    text,
  );
}

export interface ColdAnswer extends Answer {
  readonly text: string;
  /** Bytes for all of the search: scripts, Pagefind, catalogue, index, and the texts from which passages are taken. */
  readonly bytes: number;
}

/** The first query of a reader who has been nowhere on the site before, in one go or key by key. */
export async function askCold(
  browser: Browser,
  server: SiteServer,
  text: string,
  between?: number,
): Promise<ColdAnswer> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const start = server.sent();
    await page.goto(`${server.origin}/search/`);
    const answer = await (between === undefined ? ask(page, text) : type(page, text, between));
    // The passages come a little later, when the reader has paused.
    await page.waitForTimeout(1_000);
    await page.waitForLoadState('networkidle');
    return { ...answer, text, bytes: server.sent() - start - (await pageBytes(browser, server)) };
  } finally {
    await context.close();
  }
}

const known = new WeakMap<SiteServer, Promise<number>>();

/** Bytes of the search page itself with its styles, which a reader without JavaScript loads. */
function pageBytes(browser: Browser, server: SiteServer): Promise<number> {
  const bytes = known.get(server) ?? loadWithoutScript(browser, server);
  known.set(server, bytes);
  return bytes;
}

async function loadWithoutScript(browser: Browser, server: SiteServer): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const before = server.sent();
    await (await context.newPage()).goto(`${server.origin}/search/`, { waitUntil: 'networkidle' });
    return server.sent() - before;
  } finally {
    await context.close();
  }
}
