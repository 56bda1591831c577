import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSyntheticSite } from '#indexing/synthetic-site.ts';
import { queries } from '#search/queries.ts';
import { serveSite } from '#serving/site-server.ts';
import type { ColdAnswer } from '../src/site-tests/ask.ts';
import { launchBrowser } from '../src/site-tests/browser.ts';
import { percentile } from '../src/site-tests/percentile.ts';
import { measureCold, measureQuality } from '../src/site-tests/search-figures.ts';

// How good and how quick the search of the built site is, in a real browser: npm run build first.
// With `--entries 10000`, how a site of so many entries would do, made up from the words of this one.
const { values, positionals } = parseArgs({
  options: { entries: { type: 'string' } },
  allowPositionals: true,
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const ms = (times: readonly number[]) =>
  `median ${percentile(times, 0.5).toFixed(0)} ms, 95 of 100 within ${percentile(times, 0.95).toFixed(0)} ms`;
const kB = (bytes: number | undefined) => `${((bytes ?? 0) / 1000).toFixed(0)} kB`;
const kilobytes = (answers: readonly ColdAnswer[]) => {
  const [most] = answers.toSorted((a, b) => b.bytes - a.bytes);
  const sizes = answers.map(({ bytes }) => bytes);
  return `median ${kB(percentile(sizes, 0.5))}, most ${kB(most?.bytes)}, for “${most?.text ?? ''}”`;
};
const load = () => `The machine’s load        ${(loadavg()[0] ?? 0).toFixed(1)}`;

const built = positionals[0] ?? 'dist';
const folder = values.entries === undefined ? built : await mkdtemp(join(tmpdir(), 'bench-search-'));
if (values.entries !== undefined) await buildSyntheticSite(built, folder, Number(values.entries));
const server = await serveSite(folder);
const browser = await launchBrowser();
print(load());
if (values.entries === undefined) {
  const { meanReciprocalRank, misses, times } = await measureQuality(browser, server, queries);
  for (const { rank, text, found } of misses)
    print(`${rank.toFixed(2)}  ${text}  →  ${found.slice(0, 3).join(' ')}`);
  print(`Queries                   ${String(queries.length)}`);
  print(`Mean reciprocal rank      ${meanReciprocalRank.toFixed(3)}`);
  print(`Later queries             ${ms(times)}`);
}
const some = queries.filter((_, index) => index % 8 === 0);
const cold = await measureCold(browser, server, values.entries === undefined ? queries : some);
print(`First query, cold         ${ms(cold.map(({ took }) => took))}`);
print(`Transferred by search     ${kilobytes(cold)}`);
const typed = await measureCold(browser, server, some, 80);
print(`First query, key by key   ${ms(typed.map(({ took }) => took))}`);
print(`Transferred by search     ${kilobytes(typed)}`);
print(load());
await browser.close();
await server.close();
if (folder !== built) await rm(folder, { recursive: true });
