import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { bareSite } from '#benchmarks/bare-site.ts';
import { type Cost, parseCost, timeFormat } from '#benchmarks/cost.ts';
import { median } from '#benchmarks/median.ts';
import { entryComponents } from '#mdx/components.ts';
import { readFolder } from '#releases/read-folder.ts';

// What this site costs with so many entries, beside the plainest site that Astro makes of the same, in turns.
// npm run bench -- 1000 10000 --runs 5
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const run = promisify(execFile);
const gnuTime = '/usr/bin/time';
const entry = 'cbms/osce/cbm-8';
/** Astro's programmatic interface: its command line reports usage over the network. */
const bareBuild = "const { build } = await import('astro'); await build({ logLevel: 'error' });";

if (!existsSync(gnuTime)) {
  process.stderr.write(
    'This measures with GNU time, which is not at /usr/bin/time. Install it, then run this again.\n',
  );
  process.exitCode = 2;
} else {
  const counts = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
  const results = [];
  for (const count of counts) results.push(await measure(count, Number(values.runs)));
  const machine = { node: process.version, processors: cpus().length, load: loadavg()[0] };
  await mkdir('.cache', { recursive: true });
  await writeFile('.cache/bench.json', `${JSON.stringify({ machine, results }, null, 1)}\n`);
  process.stdout.write('The same as JSON: .cache/bench.json\n');
}

/** What each step cost, run by run. */
type Costs = Record<'check' | 'cold' | 'changed' | 'bare', Cost[]>;

async function measure(count: number, runs: number) {
  const scratch = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const [site, bare] = await makeSites(scratch, count);
    const costs: Costs = { check: [], cold: [], changed: [], bare: [] };
    for (let time = 0; time < runs; time += 1) {
      await rm(join(site, '.cache'), { recursive: true, force: true });
      costs.check.push(await costOf(['scripts/check-content.ts'], site));
      costs.cold.push(await costOf(['scripts/build.ts'], site));
      await appendFile(join(site, 'content', `${entry}.mdx`), '\nOne more sentence.\n');
      costs.changed.push(await costOf(['scripts/build.ts'], site));
      for (const left of ['dist', '.astro', 'node_modules/.astro'])
        await rm(join(bare, left), { recursive: true, force: true });
      costs.bare.push(await costOf(['--input-type=module', '-e', bareBuild], bare));
    }
    const ratios = {
      coldToBare: ratioOf(costs.cold, costs.bare),
      changedToCold: ratioOf(costs.changed, costs.cold),
    };
    const sizes = await sizesOf(join(site, 'dist'));
    print(count, costs, ratios, sizes);
    return { count, costs, ratios, sizes };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The median of the ratios, each of two runs that stood side by side. */
const ratioOf = (these: readonly Cost[], those: readonly Cost[]): number =>
  median(these.map(({ cpu }, run) => cpu / (those[run]?.cpu ?? NaN)));

async function makeSites(scratch: string, count: number): Promise<[site: string, bare: string]> {
  const [site, bare] = [join(scratch, 'site'), join(scratch, 'bare')];
  await run('git', ['clone', '--quiet', '.', site]);
  await mkdir(bare);
  for (const folder of [site, bare]) await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await run(process.execPath, ['scripts/bench-generate.ts', String(count), join(site, 'content')]);
  const content = new Map(
    [...(await readFolder(join(site, 'content')))].map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  );
  for (const [path, text] of bareSite(content, Object.keys(entryComponents))) {
    await mkdir(dirname(join(bare, path)), { recursive: true });
    await writeFile(join(bare, path), text);
  }
  return [site, bare];
}

async function costOf(command: readonly string[], folder: string): Promise<Cost> {
  const { stderr } = await run(gnuTime, ['-f', timeFormat, process.execPath, ...command], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  return parseCost(stderr);
}

/** Bytes as a host with Brotli sends them, but for the whole, which is what lies on its disk. */
async function sizesOf(site: string) {
  const listed = await readdir(site, { recursive: true, withFileTypes: true });
  const files = listed.filter((each) => each.isFile());
  let onDisk = 0;
  for (const { parentPath, name } of files) onDisk += (await stat(join(parentPath, name))).size;
  const sent = async (path: string) => brotliCompressSync(await readFile(join(site, path))).length;
  return {
    files: files.length,
    onDisk,
    home: await sent('index.html'),
    entry: await sent(`${entry}/index.html`),
    matrix: await sent('matrix/index.html'),
  };
}

type Sizes = Awaited<ReturnType<typeof sizesOf>>;

function print(
  count: number,
  costs: Costs,
  ratios: { readonly coldToBare: number; readonly changedToCold: number },
  sizes: Sizes,
): void {
  const lines = Object.entries(costs).map(([name, all]) => {
    const of = (key: keyof Cost) => median(all.map((cost) => cost[key])).toFixed(key === 'memory' ? 0 : 1);
    return `${name.padEnd(8)} ${of('wall').padStart(7)} s ${of('cpu').padStart(7)} s of processor time ${of('memory').padStart(6)} MB`;
  });
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  process.stdout.write(
    [
      `${String(count)} entries, medians of ${String(costs.cold.length)}`,
      ...lines,
      `cold to bare ${ratios.coldToBare.toFixed(2)}, changed to cold ${ratios.changedToCold.toFixed(2)} of processor time`,
      `${String(sizes.files)} files, ${(sizes.onDisk / 1e6).toFixed(0)} MB; home ${kB(sizes.home)}, an entry ${kB(sizes.entry)}, the matrix ${kB(sizes.matrix)} sent`,
      '',
    ].join('\n'),
  );
}
