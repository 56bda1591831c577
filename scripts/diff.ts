import { parseArgs } from 'node:util';
import { runCommand } from '#building/run-command.ts';
import { tellOutputFaults } from '#report/output-fault.ts';
import { NoSuchState } from '#reviewing/commit-named.ts';
import { compareWithCommit } from '#reviewing/compare-with-commit.ts';
import { comparisonJson } from '#reviewing/comparison-json.ts';
import { comparisonMarkdown } from '#reviewing/comparison-markdown.ts';
import { comparisonText } from '#reviewing/comparison-text.ts';

const usage = 'Usage: npm run diff -- <commit> [--format text|markdown|json], or --markdown, or --json';
const help = `${usage}

What changes in the data since a commit, such as main: claim by claim, stance by stance, counts and links.
`;
const formats = new Map([
  ['text', comparisonText],
  ['markdown', comparisonMarkdown],
  ['json', comparisonJson],
]);

function readArguments() {
  try {
    const options = {
      format: { type: 'string' },
      markdown: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) return { help };
    const asked = [values.format, values.markdown && 'markdown', values.json && 'json'].filter(
      (name) => typeof name === 'string',
    );
    if (asked.length > 1) return 'Choose one format.';
    const [format = 'text'] = asked;
    const [render, [base]] = [formats.get(format), positionals];
    if (render === undefined) return `No such format: ${format}.`;
    return base === undefined || positionals.length > 1 ? 'Name one commit.' : { base, render };
  } catch (error) {
    return `${(error as Error).message.split('. ')[0] ?? ''}.`;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

tellOutputFaults(process);

const chosen = readArguments();
if (typeof chosen === 'string') fail(`${chosen} ${usage}`);
else if ('help' in chosen) process.stdout.write(chosen.help);
else {
  await runCommand(async () => {
    try {
      process.stdout.write(chosen.render(await compareWithCommit(chosen.base, 'content')));
    } catch (error) {
      if (!(error instanceof NoSuchState)) throw error;
      fail(error.message);
    }
  });
}
