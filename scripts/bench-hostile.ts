import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostileFiles } from '#benchmarks/hostile-files.ts';
import { examineFile } from '#rules/examine-file.ts';
import { sampleFiles } from '#rules/sample-content.ts';

/** How many of the slowest files are handed to the real command, each in a folder of its own. */
const slowest = 30;

const timeOf = (path: string, text: string): number => {
  const start = performance.now();
  examineFile({ path, bytes: new TextEncoder().encode(text) });
  return performance.now() - start;
};

const all = Object.entries(hostileFiles());
const slow = all
  .map(([path, text]) => ({ path, text, alone: timeOf(path, text) }))
  .sort((a, b) => b.alone - a.alone)
  .slice(0, slowest);
process.stdout.write(
  `${String(all.length)} files of 64 kB; the slowest to examine took ${ms(slow[0]?.alone)}.\n`,
);

const answers = [];
for (const { path, text } of slow) {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  for (const [name, content] of Object.entries({ ...sampleFiles, [path]: text })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/check-content.ts', folder], {
    maxBuffer: 2 ** 28,
  });
  answers.push({
    status,
    time: performance.now() - start,
    begins: text.replace(/^---\n[^]*?\n---\n\n/, '').slice(0, 20),
  });
  await rm(folder, { recursive: true });
}
const worst = answers.reduce((a, b) => (b.time > a.time ? b : a));
const codes = [...new Set(answers.map(({ status }) => String(status)))].sort().join(', ');
process.stdout.write(
  `check:content answered the ${String(slowest)} slowest with exit code ${codes}, the worst in ${ms(worst.time)}: ${JSON.stringify(worst.begins)}\n`,
);

function ms(time = 0): string {
  return `${String(Math.round(time))} ms`;
}
