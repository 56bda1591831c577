import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { figuresOver, medianOpening, type Opening } from '#benchmarks/reading.ts';
import { openPage } from '#browser/open-page.ts';
import { withSite } from '#browser/with-site.ts';
import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';

// What a reader on a slow line waits for: npm run build first, and npm run precompress for what a host of packed files sends.
// Pages may be named: npm run bench:reading -- /matrix/
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pages =
  named.length > 0
    ? named
    : [
        '/cbms/osce/cbm-8/',
        '/organisations/osce/',
        '/positions/oewg-2019-2021/2020-02-12/switzerland/',
        '/networks/global-poc-directory/',
        '/questions/global-repository/',
        '/documents/a-70-174/',
        '/',
      ];
const runs = 5;
/** Slow 3G: 400 kbit a second each way, and 400 ms for the way there and back. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

await runCommand(async () => {
  requireBuiltSite('dist');
  const all = new Map<string, Opening[]>(pages.map((page) => [page, []]));
  await withSite('dist', async ({ browser, server }) => {
    for (let run = 0; run < runs; run += 1)
      for (const [page, openings] of all) openings.push(await open(browser, server.origin, page));
  });
  report([...all].map(([page, openings]) => ({ page, median: medianOpening(openings), openings })));
});

interface Result {
  readonly page: string;
  readonly median: Opening;
  readonly openings: readonly Opening[];
}

function report(results: readonly Result[]): void {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ line, runs, load: loadavg()[0], results }, undefined, 1)}\n`);
  } else {
    const columns = ['first paint', 'loaded', 'shift', 'bytes', 'requests'];
    process.stdout.write(
      `${columns.map((name) => name.padStart(12)).join('')}  page (medians of ${String(runs)})\n`,
    );
    for (const { page, median } of results) {
      const { firstPaint, loaded, shift, bytes, requests } = median;
      const cells = [
        `${firstPaint.toFixed(0)} ms`,
        `${loaded.toFixed(0)} ms`,
        String(shift),
        String(bytes),
        String(requests),
      ];
      const over = figuresOver(median);
      const remark = over.length > 0 ? `  over: ${over.join(', ')}` : '';
      process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join('')}  ${page}${remark}\n`);
    }
    process.stdout.write(`The machine’s load: ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  }
  process.exitCode = results.some(({ median }) => figuresOver(median).length > 0) ? 1 : 0;
}

/** Opens a page with nothing kept from before. */
async function open(browser: Browser, origin: string, address: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await openPage(page, origin, address, { waitUntil: 'networkidle' });
  const figures = await page.evaluate(
    () =>
      new Promise<{ firstPaint: number; loaded: number; shift: number }>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          // The entry of a shift, which the types of TypeScript do not know.
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          const [navigation] = performance.getEntriesByType('navigation');
          resolve({
            // No words within the time are words that never came.
            firstPaint: paint?.startTime ?? Infinity,
            loaded: (navigation as PerformanceNavigationTiming).loadEventEnd,
            shift,
          });
        }, 300);
      }),
  );
  await context.close();
  return { ...figures, bytes, requests };
}
