import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  categories,
  hasFullScores,
  medianScores,
  type Report,
  type Run,
  runOf,
} from '../src/accessibility/lighthouse-scores.ts';
import { parseCount } from '#benchmarks/parse-count.ts';
import { withSite } from '#browser/with-site.ts';
import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import { freePort } from '#serving/free-port.ts';
import { requirePage } from '#serving/no-such-page.ts';
import { pageOfLayout } from '../src/site-tests/layouts.ts';

// Lighthouse on one page of each layout: npm run build first. It is not among the packages of the project: with what it
// stands on it is 115 packages and 175 MB, half of which is for reporting errors to its makers, which is never turned on here, and
// `npm sbom` refuses the versions that one of them asks for.
const folder = 'scratch/lighthouse';
const entry = join(folder, 'node_modules/lighthouse/core/index.js');
const usage = 'Usage: npm run check:lighthouse [-- --runs <number> <pages>]';

function readArguments() {
  try {
    const options = { runs: { type: 'string', default: '3' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const runs = parseCount(values.runs);
    const pages = positionals.length > 0 ? positionals : Object.values(pageOfLayout);
    return runs === undefined ? undefined : { runs, pages };
  } catch {
    return undefined;
  }
}

type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

const given = readArguments();
if (given === undefined) refuse(usage);
else
  await runCommand(async () => {
    requireBuiltSite('dist');
    if (existsSync(entry)) await checkAll(given);
    else
      refuse(
        `Not checked: Lighthouse is not here. npm install --ignore-scripts --prefix ${folder} lighthouse@13.5.0`,
      );
  });

async function checkAll({ runs, pages }: NonNullable<ReturnType<typeof readArguments>>): Promise<void> {
  // It stands outside of the project, so that its types cannot be known.
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  let under = 0;
  const check = async (origin: string, port: number, page: string) => {
    requirePage(page, (await fetch(origin + page)).status);
    const options = { port, output: 'json', logLevel: 'silent', onlyCategories: categories };
    const done: Run[] = [];
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(origin + page, options);
      if (result === undefined) throw new Error(`Lighthouse has no result for ${page}`);
      done.push(runOf(result.lhr));
    }
    const scores = medianScores(done);
    const failed = [...new Set(done.flatMap((run) => run.failed))];
    if (!hasFullScores(scores)) under += 1;
    const points = categories.map((category) => String(scores[category]).padStart(5)).join('');
    process.stdout.write(`${points}  ${page}${failed.length > 0 ? `  ${failed.join(', ')}` : ''}\n`);
  };
  // A browser for each page: in one that has seen many, Lighthouse waits for an answer that never comes.
  for (const page of pages) {
    const port = await freePort();
    await withSite('dist', ({ server }) => check(server.origin, port, page), {
      more: [`--remote-debugging-port=${String(port)}`],
    });
  }
  process.stdout.write(
    `${categories.join(', ')}: ${String(under)} of ${String(pages.length)} pages under 100\n`,
  );
  process.exitCode = under > 0 ? 1 : 0;
}
