import { parseArgs } from 'node:util';
import { UnreadFiles } from '#guard/unread-files.ts';
import { compareWithCommit } from '#reviewing/compare-with-commit.ts';
import { comparisonJson } from '#reviewing/comparison-json.ts';
import { comparisonMarkdown } from '#reviewing/comparison-markdown.ts';
import { comparisonText } from '#reviewing/comparison-text.ts';
import { NoSuchState } from '#reviewing/git.ts';

const usage = 'Usage: npm run diff -- <commit> [--format text|markdown|json]';
const formats = new Map([
  ['text', comparisonText],
  ['markdown', comparisonMarkdown],
  ['json', comparisonJson],
]);

function readArguments() {
  try {
    const options = { format: { type: 'string', default: 'text' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [render, [base]] = [formats.get(values.format), positionals];
    if (render === undefined) return `No such format: ${values.format}.`;
    return base === undefined || positionals.length > 1 ? 'Name one commit.' : { base, render };
  } catch (error) {
    return `${(error as Error).message.split('. ')[0] ?? ''}.`;
  }
}

function fail(message: string, code = 2): void {
  process.stderr.write(`${message.trimEnd()}\n`);
  process.exitCode = code;
}

// A reader such as head may close its end before all is written.
process.stdout.on('error', () => undefined);

const chosen = readArguments();
if (typeof chosen === 'string') fail(`${chosen} ${usage}`);
else {
  try {
    process.stdout.write(chosen.render(await compareWithCommit(chosen.base, 'content')));
  } catch (error) {
    if (error instanceof UnreadFiles) fail(error.message, 1);
    else if (error instanceof NoSuchState) fail(error.message);
    else throw error;
  }
}
