import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findProblems, findProblemsAgain } from '#guard/examine-content.ts';
import { watchContent } from '#intake/watch-content.ts';
import { tellOutputFaults } from '#report/output-fault.ts';
import { renderGithub } from '#report/github.ts';
import { renderJson } from '#report/json.ts';
import { renderTerminal } from '#report/terminal.ts';
import { NoSuchState } from '#reviewing/commit-named.ts';
import { findSince } from '#reviewing/find-since.ts';

const usage = 'Usage: npm run check:content -- [--github | --json | --watch] [--since <commit>] [folder]';
const help = `${usage}

Every problem in content/, or in another folder, with its place, what was found, what was expected and what to try.
  --watch           again and again, as files are saved
  --since <commit>  what that commit had already is a warning, and does not stand in the way
  --github, --json  as annotations of a pull request, or as data
To read more on a problem: npm run explain <rule>
`;

function readArguments() {
  try {
    const options = {
      github: { type: 'boolean' },
      json: { type: 'boolean' },
      watch: { type: 'boolean' },
      since: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) return `More than one folder: ${positionals.join(', ')}.`;
    if (values.help) return { help };
    const { since, watch = false, ...forms } = values;
    const chosen = Object.keys(watch ? values : forms).filter((name) => name !== 'since');
    if (chosen.length > 1) return `Both --${chosen.slice(0, 2).join(' and --')}: choose one.`;
    const render = values.github ? renderGithub : values.json ? renderJson : renderTerminal;
    return { render, folder: positionals[0] ?? 'content', since, isWatching: watch };
  } catch (error) {
    // parseArgs explains at length how to pass a folder whose name begins with a hyphen.
    return (error as Error).message.split('. ')[0] ?? '';
  }
}

type Chosen = Extract<ReturnType<typeof readArguments>, { readonly folder: string }>;

tellOutputFaults(process);

const chosen = readArguments();
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen.replace(/\.?$/, '.')} ${usage}\n`);
  process.exitCode = 2;
} else if ('help' in chosen) {
  process.stdout.write(chosen.help);
} else {
  try {
    await (chosen.isWatching && existsSync(chosen.folder) ? checkAgainAndAgain(chosen) : checkOnce(chosen));
  } catch (error) {
    if (!(error instanceof NoSuchState)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function checkOnce({ folder, since, render }: Chosen): Promise<void> {
  const find = await findSince(since, folder, () => findProblems(folder));
  const { problems, errors, files } = await find();
  process.stdout.write(render(problems, files));
  process.exitCode = errors.length > 0 ? 1 : 0;
}

/** Until Ctrl-C. Each report stands alone, above the time that it took; what did not change is not read again. */
async function checkAgainAndAgain({ folder, since }: Chosen): Promise<void> {
  const find = await findSince(since, folder, findProblemsAgain(folder));
  const check = async () => {
    const start = performance.now();
    const { problems, files } = await find();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(
      `\n${renderTerminal(problems, files)}Checked in ${seconds} s. Waiting for changes; Ctrl-C ends.\n`,
    );
  };
  process.once('SIGINT', () => process.exit(0));
  process.once('SIGTERM', () => process.exit(0));
  watchContent(folder, check);
}
