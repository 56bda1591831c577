import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Baseline, baselines, installCommand, packageName } from '#benchmarks/baselines.ts';
import { type BenchTask, parseBenchArguments, usage } from '#benchmarks/bench-arguments.ts';
import { type BenchResult, renderBench, renderCost } from '#benchmarks/bench-report.ts';
import type { Cost } from '#benchmarks/cost.ts';
import { gnuTime, measureCommand, noTime } from '#benchmarks/measure-command.ts';
import { median } from '#benchmarks/median.ts';
import { ratiosOf, type Step } from '#benchmarks/ratios.ts';
import { readSizes, type SiteSizes } from '#benchmarks/site-sizes.ts';
import { withSite } from '#browser/with-site.ts';
import { cloneRepository } from '#building/clone-repository.ts';
import { entryComponents } from '#mdx/components.ts';
import { readFolder } from '#releases/read-folder.ts';
import { queries } from '#search/queries.ts';
import { measureCold } from '../src/site-tests/search-figures.ts';

// What this site costs with so many entries, in turns with sites that other tools make of the same: the plainest of Astro,
// and Starlight and VitePress where they are installed below a folder.
// npm run bench -- 1000 10000 --runs 5 --beside scratch/beside
const task = parseBenchArguments(process.argv.slice(2));
const run = promisify(execFile);
const entry = 'cbms/osce/cbm-8';

if (task === undefined || !existsSync(gnuTime)) {
  process.stderr.write(`${task === undefined ? usage : noTime}\n`);
  process.exitCode = 2;
} else await bench(task);

async function bench(task: BenchTask): Promise<void> {
  const { beside, counts } = task;
  const installed = baselines.filter((baseline) => {
    const missing = baseline.packages.some((exact) => !existsSync(placeOf(baseline, exact, beside)));
    if (missing)
      process.stdout.write(
        `${baseline.title} is not installed and left out; to measure it: ${installCommand(baseline, beside)}\n`,
      );
    return !missing;
  });
  const results = [];
  for (const count of counts) {
    const result = await measure(count, installed, task);
    process.stdout.write(renderBench(result));
    results.push({ ...result, ratios: ratiosOf(result.costs) });
  }
  const machine = { node: process.version, processors: cpus().length, load: loadavg()[0] };
  const versions = await versionsOf(installed, beside);
  await mkdir('.cache', { recursive: true });
  await writeFile('.cache/bench.json', `${JSON.stringify({ machine, versions, results }, null, 1)}\n`);
  process.stdout.write('The same as JSON: .cache/bench.json\n');
}

function placeOf({ name }: Baseline, exact: string, beside: string): string {
  return join(beside, name, 'node_modules', packageName(exact), 'package.json');
}

/** Of what is installed, which may be other versions than those asked for. */
async function versionsOf(installed: readonly Baseline[], beside: string): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  for (const baseline of installed)
    for (const exact of baseline.packages) {
      const { version } = JSON.parse(await readFile(placeOf(baseline, exact, beside), 'utf8')) as {
        version: string;
      };
      versions[`${packageName(exact)} of ${baseline.name}`] = version;
    }
  return versions;
}

async function measure(
  count: number,
  installed: readonly Baseline[],
  { runs, minutes, beside }: BenchTask,
): Promise<BenchResult> {
  // Beside the packages: Astro takes a package for a file of the site where the two share no folder.
  await mkdir('scratch', { recursive: true });
  const scratch = resolve(await mkdtemp(join('scratch', 'bench-')));
  try {
    const site = await makeSites(scratch, count, installed, beside);
    const costs: Partial<Record<Step, Cost[]>> = {};
    const failures: Record<string, string> = {};
    const cost = async (step: Step, command: string[], folder: string) => {
      const spent = await measureCommand(command, folder, minutes);
      (costs[step] ??= []).push(spent);
      // A turn takes minutes, and all of them an hour: what is known is said at once.
      process.stdout.write(`${renderCost(step, [spent])}\n`);
    };
    for (let turn = 0; turn < runs; turn += 1) {
      for (const left of ['dist', '.cache']) await rm(join(site, left), { recursive: true, force: true });
      await cost('check', ['scripts/check-content.ts'], site);
      await cost('cold', ['scripts/build.ts'], site);
      await appendFile(join(site, 'content', `${entry}.mdx`), '\nOne more sentence.\n');
      await cost('changed', ['scripts/build.ts'], site);
      for (const { name, build, output, leftovers } of installed) {
        if (name in failures) continue;
        const folder = join(scratch, name);
        for (const left of [output, ...leftovers])
          await rm(join(folder, left), { recursive: true, force: true });
        await cost(name, ['--input-type=module', '-e', build], folder).catch((error: unknown) => {
          failures[name] = error instanceof Error ? error.message : String(error);
        });
      }
    }
    const [home, page, matrix] = ['index.html', `${entry}/index.html`, 'matrix/index.html'];
    const sizes: Record<string, SiteSizes> = {
      site: await readSizes(join(site, 'dist'), { home, 'an entry': page, 'the matrix': matrix }),
    };
    for (const { name, output } of installed)
      if (!(name in failures))
        sizes[name] = await readSizes(join(scratch, name, output), { 'an entry': page });
    return { count, costs, failures, sizes, firstSearch: await firstSearchOf(join(site, 'dist')) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Makes the site and, each in a folder of its name, what is measured beside it. */
async function makeSites(
  scratch: string,
  count: number,
  installed: readonly Baseline[],
  beside: string,
): Promise<string> {
  const site = join(scratch, 'site');
  await cloneRepository(site);
  await run(process.execPath, ['scripts/bench-generate.ts', String(count), join(site, 'content')]);
  const read = await readFolder(join(site, 'content'));
  const content = new Map([...read].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  for (const { name, packages, files } of installed) {
    const folder = join(scratch, name);
    for (const [path, text] of files(content, Object.keys(entryComponents))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const modules = packages.length > 0 ? join(beside, name, 'node_modules') : 'node_modules';
    await symlink(resolve(modules), join(folder, 'node_modules'));
  }
  return site;
}

function firstSearchOf(site: string): Promise<number> {
  const some = queries.filter((_, index) => index % 8 === 0);
  return withSite(site, async ({ browser, server }) =>
    median((await measureCold(browser, server, some)).map(({ bytes }) => bytes)),
  );
}
