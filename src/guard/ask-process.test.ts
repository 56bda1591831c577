import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { processLimits, startProcess } from './ask-process.ts';

it('keeps the last words of a process, which name the cause', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'last-words-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'talks.mjs');
  await writeFile(file, "process.stderr.write(`${'before '.repeat(1000)}the cause`); process.exitCode = 1;");
  const { end, heard } = startProcess({ ...processLimits, module: pathToFileURL(file) });
  expect(await end).toEqual({ code: 1, signal: null });
  expect(heard.lastWords).toMatch(/^.{1991}the cause$/);
});
