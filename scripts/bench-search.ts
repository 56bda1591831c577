import { launchBrowser } from '../src/site-tests/browser.ts';
import { ask, askCold } from '../src/site-tests/ask.ts';
import { queries } from '#search/queries.ts';
import { meanOf, reciprocalRank } from '#search/reciprocal-rank.ts';
import { serveSite } from '#serving/site-server.ts';

// How good and how quick the search of the built site is, in a real browser: npm run build first.
const print = (line: string) => process.stdout.write(`${line}\n`);
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (values: readonly number[]) =>
  `median ${percentile(values, 0.5).toFixed(0)} ms, 95 of 100 within ${percentile(values, 0.95).toFixed(0)} ms`;
const kilobytes = (values: readonly number[]) =>
  `median ${(percentile(values, 0.5) / 1000).toFixed(0)} kB, most ${(Math.max(...values) / 1000).toFixed(0)} kB`;

const server = await serveSite(process.argv[2] ?? 'dist');
const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(`${server.origin}/search/`);
await ask(page, 'warm');
const ranks: number[] = [];
const warm: number[] = [];
for (const query of queries) {
  const { found, took } = await ask(page, query.text);
  ranks.push(reciprocalRank(query, found));
  warm.push(took);
  const rank = reciprocalRank(query, found);
  if (rank < 1) print(`${rank.toFixed(2)}  ${query.text}  →  ${found.slice(0, 3).join(' ')}`);
}
const cold = [];
for (const query of queries.filter((_, index) => index % 8 === 0)) {
  cold.push(await askCold(browser, server, query.text));
}
await browser.close();
await server.close();
print(`Queries                 ${String(queries.length)}`);
print(`Mean reciprocal rank    ${meanOf(ranks).toFixed(3)}`);
print(`Later queries           ${ms(warm)}`);
print(`First query, cold       ${ms(cold.map(({ took }) => took))}`);
print(`Transferred by search   ${kilobytes(cold.map(({ search }) => search))}`);
print(`The page and its styles ${kilobytes(cold.map((answer) => answer.page))}`);
