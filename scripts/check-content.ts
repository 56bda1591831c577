import { parseArgs } from 'node:util';
import { readContent } from '#intake/read-content.ts';
import { renderTerminal } from '#report/terminal.ts';
import { examine } from '#rules/examine.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = await readContent(positionals[0] ?? 'content');
const { problems, files } = examine(folder);
process.stdout.write(renderTerminal(problems, files));
process.exitCode = problems.length > 0 ? 1 : 0;
