import { parseArgs } from 'node:util';
import { type ContentFolder, readContent } from '#intake/read-content.ts';
import { renderGithub } from '#report/github.ts';
import { renderJson } from '#report/json.ts';
import { renderTerminal } from '#report/terminal.ts';
import { commitNamed, NoSuchState } from '#reviewing/git.ts';
import { readCommit } from '#reviewing/read-commit.ts';
import { judge, judgeChange, type Judgement } from '#rules/judge.ts';

const usage = 'Usage: npm run check:content -- [--github | --json] [--since <commit>] [folder]';

function readArguments() {
  try {
    const options = {
      github: { type: 'boolean' },
      json: { type: 'boolean' },
      since: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) return `More than one folder: ${positionals.join(', ')}.`;
    if (values.github && values.json) return 'Both --github and --json: choose one.';
    const render = values.github ? renderGithub : values.json ? renderJson : renderTerminal;
    return { render, folder: positionals[0] ?? 'content', since: values.since };
  } catch (error) {
    // parseArgs explains at length how to pass a folder whose name begins with a hyphen.
    return (error as Error).message.split('. ')[0] ?? '';
  }
}

/** The state before is read only where something stands in the way. */
async function judgeSince(base: string | undefined, folder: ContentFolder): Promise<Judgement> {
  const judgement = judge(folder);
  if (base === undefined) return judgement;
  const commit = await commitNamed(base, folder.root);
  if (judgement.errors.length === 0) return judgement;
  return judgeChange(judgement, folder, await readCommit(commit, folder.root));
}

// A reader such as head may close its end before all is written.
process.stdout.on('error', () => undefined);

const chosen = readArguments();
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen.replace(/\.?$/, '.')} ${usage}\n`);
  process.exitCode = 2;
} else {
  const folder = await readContent(chosen.folder);
  try {
    const { problems, errors, files } = await judgeSince(chosen.since, folder);
    process.stdout.write(chosen.render(problems, files));
    process.exitCode = errors.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NoSuchState)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
