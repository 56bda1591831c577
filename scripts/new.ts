import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { addEntry } from '#asking/add-entry.ts';
import { fieldsIn } from '#asking/fields-in.ts';
import { inquirerAsker } from '#asking/inquirer-asker.ts';
import { NotUnderstood, readNewArguments } from '#asking/new-entry-arguments.ts';
import { FileExists, writeNewFile } from '#asking/write-new-file.ts';
import { runCommand } from '#building/run-command.ts';
import { examineAgain } from '#guard/examine-again.ts';
import { requireRead } from '#guard/unread-files.ts';
import { type ContentFolder, readContent } from '#intake/read-content.ts';
import { judgeExamined } from '#rules/judge.ts';
import { newEntry as words } from '#text/new-entry.ts';

async function run(): Promise<{ message: string; code: number }> {
  if (['--help', '-h'].some((help) => process.argv.includes(help)))
    return { message: [words.usage, '', ...words.examples].join('\n'), code: 0 };
  const told = readNewArguments(process.argv.slice(2));
  const { from } = told;
  const read =
    from === undefined
      ? undefined
      : fieldsIn(await (from === '-' ? text(process.stdin) : readFile(from, 'utf8')), from);
  const folder = await readContent('content');
  const isPerson = process.stdin.isTTY && process.stdout.isTTY;
  const asker = isPerson ? inquirerAsker({ input: process.stdin, output: process.stdout }) : undefined;
  const examine = examineAgain();
  const judge = async (content: ContentFolder) => judgeExamined(await examine(content), content);
  const judgement = requireRead(await judge(folder));
  const outcome = await addEntry(told, read, { folder, judgement, judge }, asker);
  if (outcome.file === undefined) return outcome;
  const { path, text: written, isList } = outcome.file;
  const unfinished = join('.cache', `new-${String(process.pid)}`);
  await writeNewFile(join('content', path), written, { mayReplace: isList, unfinished });
  return { message: outcome.message, code: 0 };
}

/** What a person or a file can be told of this command alone. */
function known(error: unknown): { message: string; code: number } {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (error instanceof NotUnderstood) return { message: `${message}\n${words.usage}`, code: 2 };
  if (error instanceof FileExists) return { message: words.exists(message), code: 2 };
  if (name === 'ExitPromptError') return { message: words.notWritten, code: 130 };
  if (code === 'ENOENT' || code === 'EISDIR') return { message, code: 2 };
  throw error;
}

// The end of the input, as by Ctrl-D, leaves a question open that nobody will answer.
process.once('beforeExit', () => {
  process.stderr.write(`${words.notWritten}\n`);
  process.exit(130);
});

await runCommand(async () => {
  const { message, code } = await run().catch(known);
  (code === 0 ? process.stdout : process.stderr).write(`${message.trimEnd()}\n`);
  process.exitCode = code;
});
process.removeAllListeners('beforeExit');
