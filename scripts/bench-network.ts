import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NetworkPlan, simulateNetwork } from '#benchmarks/network-model.ts';

const site = 'dist';
const entry = 'cbms/osce/cbm-8/index.html';
const result = '.cache/bench-network.json';
const entries = 50_000;

if (existsSync(join(site, `${entry}.br`))) await measure();
else {
  process.stderr.write(
    'There is no packed site in dist/. Make it first: npm run build && npm run precompress\n',
  );
  process.exitCode = 2;
}

/** What lies on the disk packed is sent so; the rest as it is. */
function packedSize(path: string): number {
  const file = join(site, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** What the page of an entry has a browser fetch besides, once for all pages. */
function assetsOf(page: string): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  return [...new Set([...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+)"/g)].map(([, path = '']) => path))];
}

async function measure(): Promise<void> {
  const html = globSync('**/index.html', { cwd: site });
  const { length: built } = globSync('data/v1/*/**/*.json', { cwd: site });
  const plan: Omit<NetworkPlan, 'room' | 'lifetime'> = {
    readersPerDay: 1_000_000,
    pagesPerReader: 3,
    days: 7,
    // As many pages to an entry as the site has today.
    pages: Math.round((html.length / built) * entries),
    skew: 0.8,
    edges: 30,
    simulated: 3,
    pageSizes: html.map(packedSize),
    assetSizes: assetsOf(entry).map(packedSize),
    headerBytes: 1300,
    seed: 20_261_201,
  };
  const mean = plan.pageSizes.reduce((sum, size) => sum + size, 0) / plan.pageSizes.length;
  const cases = [
    { name: 'asks for each page', lifetime: 0, room: 10e9 },
    { name: 'fresh for 5 minutes', lifetime: 300, room: 10e9 },
    { name: 'fresh for an hour', lifetime: 3600, room: 10e9 },
    { name: 'fresh until a release', lifetime: Infinity, room: 10e9 },
    { name: 'the same, room 100 MB', lifetime: Infinity, room: 100e6 },
  ];
  const lines: string[] = [];
  const costs = [];
  for (const { name, ...limits } of cases) {
    const cost = simulateNetwork({ ...plan, ...limits });
    costs.push({ name, ...limits, ...cost });
    const toOrigin = cost.revalidated + cost.misses;
    lines.push(
      [
        name.padEnd(23),
        percent(cost.hits / cost.requests),
        percent(cost.revalidated / cost.requests),
        percent(cost.misses / cost.requests),
        (toOrigin / plan.days / 86_400).toFixed(2).padStart(10),
        gigabytes(cost.bytesFromOrigin / plan.days),
        gigabytes(cost.bytesToReaders / plan.days),
      ].join(''),
    );
  }
  const { pageSizes, assetSizes, ...assumed } = plan;
  await mkdir('.cache', { recursive: true });
  const measured = { meanPage: mean, assets: assetSizes, pagesMeasured: pageSizes.length };
  await writeFile(result, `${JSON.stringify({ assumed, measured, costs }, null, 1)}\n`);
  process.stdout.write(
    [
      `${String(plan.readersPerDay)} readers a day with ${String(plan.pagesPerReader)} pages each, for a week after a release; ${String(entries)} entries, so ${String(plan.pages)} pages;`,
      `${String(plan.edges)} edges (${String(plan.simulated)} simulated), popularity 1 / rank ** ${String(plan.skew)}. Measured here: ${(mean / 1000).toFixed(1)} kB a page, ${String(assetSizes.length)} other files of ${(assetSizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB a reader.`,
      `${'An edge'.padEnd(23)}   has it     asks  fetches  origin/s  origin GB/day  readers GB/day`,
      ...lines,
      `All figures: ${result}`,
      '',
    ].join('\n'),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`.padStart(9);
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(2).padStart(15);
}
