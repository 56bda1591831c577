import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runCommand } from '#building/run-command.ts';
import { examineContent } from '#guard/examine-content.ts';
import { requireRead } from '#guard/unread-files.ts';
import { answersToKeep, checkLinks } from '#link-check/check-links.ts';
import type { KnownAnswers } from '#link-check/known-answers.ts';
import { brokenLinks, linkReportJson, linkReportMarkdown, linkSummary } from '#link-check/link-report.ts';
import { politeSettings } from '#link-check/link-settings.ts';
import { outsideAddresses } from '#link-check/outside-addresses.ts';
import { project } from '#site/project.ts';

const usage =
  'Usage: npm run links -- [--report <file.md>] [--days <number>] [--offline] [--strict] [folder]';
const cacheFile = '.cache/links.json';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        report: { type: 'string', default: '.cache/links.md' },
        days: { type: 'string', default: '14' },
        offline: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (!/^\d+$/.test(values.days)) return `Not a number of days: ${values.days}.`;
    if (!values.report.endsWith('.md'))
      return `The report is Markdown, so its name ends in .md: ${values.report}.`;
    if (positionals.length > 1) return `More than one folder: ${positionals.join(', ')}.`;
    return { ...values, days: Number(values.days), folder: positionals[0] ?? 'content' };
  } catch (error) {
    return `${(error as Error).message.split('. ')[0] ?? ''}.`;
  }
}

/** Without a cache, or with one that is damaged, everything is asked for. */
async function readKnown(): Promise<KnownAnswers> {
  try {
    return JSON.parse(await readFile(cacheFile, 'utf8')) as KnownAnswers;
  } catch {
    return {};
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function askForLinks(chosen: Exclude<ReturnType<typeof readArguments>, string>): Promise<void> {
  const { graph } = requireRead(await examineContent(chosen.folder));
  const check = await checkLinks(
    {
      addresses: outsideAddresses(graph.entries),
      known: await readKnown(),
      today: new Date().toISOString().slice(0, 10),
      days: chosen.days,
      mayAsk: !chosen.offline,
    },
    {
      ...politeSettings,
      userAgent: `open-cbm-repository-links${project.repository ? ` (+${project.repository})` : ''}`,
    },
    { fetch, now: Date.now, sleep },
  );
  await write(chosen.report, linkReportMarkdown(check));
  await write(chosen.report.replace(/\.md$/, '.json'), linkReportJson(check));
  if (check.asked > 0) await write(cacheFile, `${JSON.stringify(answersToKeep(check), null, 1)}\n`);
  process.stdout.write(`${linkSummary(check)} The report is in ${chosen.report}.\n`);
  process.exitCode = chosen.strict && (brokenLinks(check).length > 0 || !check.hasNetwork) ? 1 : 0;
}

const chosen = readArguments();
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen} ${usage}\n`);
  process.exitCode = 2;
} else {
  await runCommand(() => askForLinks(chosen));
}
