import { writeFile } from 'node:fs/promises';
import { runCommand } from '#building/run-command.ts';
import { examineAgain } from '#guard/examine-again.ts';
import { requireRead } from '#guard/unread-files.ts';
import { readContent } from '#intake/read-content.ts';
import { baselineFile, baselineText, baselineWith } from '#rules/baseline.ts';
import { rules } from '#rules/index.ts';
import { baselineOfToday } from '#rules/judge.ts';

const usage = 'Usage: npm run baseline -- <rule that has newSince>';
const [id = '', ...others] = process.argv.slice(2);
const rule = rules.find((each) => each.id === id);

if (rule?.newSince === undefined || others.length > 0) {
  const reason = rule === undefined ? 'Name one rule.' : `${id} is not new, so nothing of it is tolerated.`;
  process.stderr.write(`${reason} ${usage}\n`);
  process.exitCode = 2;
} else {
  await runCommand(writeBaseline);
}

async function writeBaseline(): Promise<void> {
  const folder = await readContent('content');
  const { problems } = requireRead(await examineAgain()(folder));
  const baseline = baselineWith(id, { problems, folder, baseline: baselineOfToday });
  await writeFile(baselineFile, baselineText(baseline));
  process.stdout.write(
    `${baselineFile} tolerates ${String(baseline.length)} problems, of ${id} those of today.\n`,
  );
}
