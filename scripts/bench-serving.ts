import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { median } from '#benchmarks/median.ts';
import { type Load, serveTwo } from '#benchmarks/serve-two.ts';

/** An entry like most others. */
const page = '/cbms/osce/cbm-8/';
const runs = 7;
const seconds = 3;
const result = '.cache/bench-serving.json';

const missing = [
  ...['nginx', 'wrk', 'taskset', 'bash']
    .filter((command) => !isInstalled(command))
    .map((each) => `${each} is not installed.`),
  ...(existsSync(`dist${page}index.html.gz`)
    ? []
    : ['There is no packed site in dist/. Make it first: npm run build && npm run precompress']),
];

if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\nNothing was measured.\n`);
  process.exitCode = 2;
} else {
  const servers = await serveTwo('dist', page, 'src/serving/nginx.conf');
  try {
    await measure(servers);
  } finally {
    await servers.stop();
  }
}

async function measure({ load, pageBytes, encoding }: Awaited<ReturnType<typeof serveTwo>>): Promise<void> {
  const loads: Record<'site' | 'bare', Load[]> = { site: [], bare: [] };
  await load('site', 1);
  await load('bare', 1);
  for (let run = 0; run < runs; run += 1) {
    // Each is first in turn, so that what the machine does besides is shared by the two.
    const order = run % 2 === 0 ? (['site', 'bare'] as const) : (['bare', 'site'] as const);
    for (const which of order) loads[which].push(await load(which, seconds));
  }
  const mid = (which: 'site' | 'bare', of: (each: Load) => number) => median(loads[which].map(of));
  const ratio = median(
    loads.site.map((each, run) => each.requestsPerSecond / (loads.bare[run]?.requestsPerSecond ?? NaN)),
  );
  await mkdir('.cache', { recursive: true });
  await writeFile(
    result,
    `${JSON.stringify({ page, pageBytes, encoding, runs, seconds, ratio, loads }, null, 1)}\n`,
  );
  const rows = (['site', 'bare'] as const).map((which) =>
    [
      which.padEnd(6),
      mid(which, (each) => each.requestsPerSecond)
        .toFixed(0)
        .padStart(10),
      mid(which, (each) => each.median)
        .toFixed(2)
        .padStart(10),
      mid(which, (each) => each.percentile99)
        .toFixed(2)
        .padStart(10),
      mid(which, (each) => each.nginxShare * 100)
        .toFixed(0)
        .padStart(8),
      mid(which, (each) => each.wrkShare * 100)
        .toFixed(0)
        .padStart(8),
      String(loads[which].reduce((sum, each) => sum + each.failed, 0)).padStart(8),
    ].join(''),
  );
  process.stdout.write(
    [
      `${page} (${String(pageBytes)} bytes of ${encoding}) beside a bare file of that length, medians of ${String(runs)} runs of ${String(seconds)} s in turn:`,
      'server requests/s p50 in ms p99 in ms nginx % wrk % failed',
      ...rows,
      `The site is served at ${ratio.toFixed(3)} of the bare file. All runs: ${result}`,
      '',
    ].join('\n'),
  );
  process.exitCode = ratio < 0.9 ? 1 : 0;
}

function isInstalled(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
