import { parseArgs } from 'node:util';
import { findProblems } from '#guard/examine-content.ts';
import { renderGithub } from '#report/github.ts';
import { renderJson } from '#report/json.ts';
import { renderTerminal } from '#report/terminal.ts';

const usage = 'Usage: npm run check:content -- [--github | --json] [folder]';

function readArguments() {
  try {
    const options = { github: { type: 'boolean' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) return `More than one folder: ${positionals.join(', ')}.`;
    if (values.github && values.json) return 'Both --github and --json: choose one.';
    const render = values.github ? renderGithub : values.json ? renderJson : renderTerminal;
    return { render, folder: positionals[0] ?? 'content' };
  } catch (error) {
    // parseArgs explains at length how to pass a folder whose name begins with a hyphen.
    return (error as Error).message.split('. ')[0] ?? '';
  }
}

// A reader such as head may close its end before all is written.
process.stdout.on('error', () => undefined);

const chosen = readArguments();
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen.replace(/\.?$/, '.')} ${usage}\n`);
  process.exitCode = 2;
} else {
  const { problems, files } = await findProblems(chosen.folder);
  process.stdout.write(chosen.render(problems, files));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
