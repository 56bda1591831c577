import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { parseCount } from '#benchmarks/parse-count.ts';
import { withSite } from '#browser/with-site.ts';
import { runCommand } from '#building/run-command.ts';
import { buildSyntheticSite } from '#indexing/synthetic-site.ts';
import { queries } from '#search/queries.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import type { SiteServer } from '#serving/site-server.ts';
import type { ColdAnswer } from '../src/site-tests/ask.ts';
import { percentile } from '../src/site-tests/percentile.ts';
import { measureCold, measureQuality } from '../src/site-tests/search-figures.ts';

// How good and how quick the search of the built site is, in a real browser: npm run build first.
// With `--entries 10000`, how a site of so many entries would do, made up from the words of this one.
const usage = 'Usage: npm run bench:search [-- --entries <number> <folder of a built site>]';

function readArguments() {
  try {
    const options = { entries: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [built = 'dist', ...others] = positionals;
    const entries = values.entries === undefined ? undefined : parseCount(values.entries);
    const isSound = others.length === 0 && (entries === undefined) === (values.entries === undefined);
    return isSound ? { built, entries } : undefined;
  } catch {
    return undefined;
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const ms = (times: readonly number[]) =>
  `median ${percentile(times, 0.5).toFixed(0)} ms, 95 of 100 within ${percentile(times, 0.95).toFixed(0)} ms`;
const kB = (bytes: number | undefined) => `${((bytes ?? 0) / 1000).toFixed(0)} kB`;
const kilobytes = (answers: readonly ColdAnswer[]) => {
  const [most] = answers.toSorted((a, b) => b.bytes - a.bytes);
  const sizes = answers.map(({ bytes }) => bytes);
  return `median ${kB(percentile(sizes, 0.5))}, most ${kB(most?.bytes)}, for “${most?.text ?? ''}”`;
};
const some = queries.filter((_, index) => index % 8 === 0);
const load = () => `The machine’s load        ${(loadavg()[0] ?? 0).toFixed(1)}`;

const given = readArguments();
if (given === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else await runCommand(() => measure(given));

async function measure({ built, entries }: NonNullable<ReturnType<typeof readArguments>>): Promise<void> {
  requireBuiltSite(built);
  if (entries === undefined) {
    await withSite(built, async ({ browser, server }) => {
      print(load());
      await measureFound(browser, server);
      await measureFirst(browser, server, queries);
    });
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    await buildSyntheticSite(built, folder, entries);
    await withSite(folder, ({ browser, server }) => {
      print(load());
      return measureFirst(browser, server, some);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How good it is, which only the real entries can say, and how quick when it is there. */
async function measureFound(browser: Browser, server: SiteServer): Promise<void> {
  const { meanReciprocalRank, misses, times } = await measureQuality(browser, server, queries);
  for (const { rank, text, found } of misses)
    print(`${rank.toFixed(2)}  ${text}  →  ${found.slice(0, 3).join(' ')}`);
  print(`Queries                   ${String(queries.length)}`);
  print(`Mean reciprocal rank      ${meanReciprocalRank.toFixed(3)}`);
  print(`Later queries             ${ms(times)}`);
}

async function measureFirst(browser: Browser, server: SiteServer, asked: typeof queries): Promise<void> {
  const cold = await measureCold(browser, server, asked);
  print(`First query, cold         ${ms(cold.map(({ took }) => took))}`);
  print(`Transferred by search     ${kilobytes(cold)}`);
  const typed = await measureCold(browser, server, some, 80);
  print(`First query, key by key   ${ms(typed.map(({ took }) => took))}`);
  print(`Transferred by search     ${kilobytes(typed)}`);
  print(load());
}
