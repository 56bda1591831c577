import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  categories,
  medianScores,
  type Report,
  type Run,
  runOf,
} from '../src/accessibility/lighthouse-scores.ts';
import { serveSite } from '#serving/site-server.ts';
import { freePort, launchBrowser } from '../src/site-tests/browser.ts';
import { pageOfLayout } from '../src/site-tests/layouts.ts';

// Lighthouse on one page of each layout: npm run build first. It is not among the packages of the project: with what it
// stands on it is 115 packages and 175 MB, half of which is for reporting errors to its makers, which is never turned on here, and
// `npm sbom` refuses the versions that one of them asks for.
const folder = 'scratch/lighthouse';
const entry = join(folder, 'node_modules/lighthouse/core/index.js');
const { values, positionals } = parseArgs({ options: { runs: { type: 'string' } }, allowPositionals: true });

type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

if (existsSync(entry)) await checkAll();
else {
  process.stderr.write(
    `Not checked: Lighthouse is not here. npm install --ignore-scripts --prefix ${folder} lighthouse@13.5.0\n`,
  );
  process.exitCode = 2;
}

async function checkAll(): Promise<void> {
  // It stands outside of the project, so that its types cannot be known.
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  const port = await freePort();
  const server = await serveSite('dist');
  const browser = await launchBrowser({ more: [`--remote-debugging-port=${String(port)}`] });
  const pages = positionals.length > 0 ? positionals : Object.values(pageOfLayout);
  let under = 0;
  for (const page of pages) {
    const runs: Run[] = [];
    for (let run = 0; run < Number(values.runs ?? 3); run += 1) {
      const result = await lighthouse(server.origin + page, {
        port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: categories,
      });
      if (result === undefined) throw new Error(`Lighthouse has no result for ${page}`);
      runs.push(runOf(result.lhr));
    }
    const scores = medianScores(runs);
    const failed = [...new Set(runs.flatMap((run) => run.failed))];
    if (Object.values(scores).some((points) => points < 100)) under += 1;
    const points = categories.map((category) => String(scores[category]).padStart(5)).join('');
    process.stdout.write(`${points}  ${page}${failed.length > 0 ? `  ${failed.join(', ')}` : ''}\n`);
  }
  process.stdout.write(
    `${categories.join(', ')}: ${String(under)} of ${String(pages.length)} pages under 100\n`,
  );
  await browser.close();
  await server.close();
  process.exitCode = under > 0 ? 1 : 0;
}
