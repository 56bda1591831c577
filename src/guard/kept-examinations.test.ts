import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { processLimits } from './ask-process.ts';
import { examineChanged } from './examine-content.ts';
import { type Keeping, readKept } from './kept-examinations.ts';

let folder: string;
let keeping: Keeping;
/** No process can be started with these. */
const noProcess = { ...processLimits, module: new URL('../fixtures/no-such-module.ts', import.meta.url) };

const keptBy = (code: string) => readKept(keeping.file, code);

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  folder = join(parent, 'content');
  keeping = { file: join(parent, 'cache', 'examined'), readMaker: () => Promise.resolve('this code') };
  await cp('src/fixtures/sound-content', folder, { recursive: true });
});

it('what is sound is kept, and gives the same without being parsed again', { timeout: 60_000 }, async () => {
  const first = await examineChanged(folder, keeping);
  expect(await examineChanged(folder, keeping, noProcess)).toEqual(first);
  expect([...(await keptBy('this code')).keys()]).toContain('themes.yaml');
});

it('what changed is parsed again', { timeout: 60_000 }, async () => {
  await examineChanged(folder, keeping);
  await writeFile(join(folder, 'moved.yaml'), '[]\n# Nothing has moved.\n');
  await expect(examineChanged(folder, keeping, noProcess)).rejects.toThrow('did not start');
});

it('nothing is kept of content in which anything stands in the way', { timeout: 60_000 }, async () => {
  await writeFile(join(folder, 'themes.yaml'), '- id: [\n');
  expect((await examineChanged(folder, keeping)).errors).not.toEqual([]);
  expect((await keptBy('this code')).size).toBe(0);
});

it('nothing is kept when the code was changed meanwhile', { timeout: 60_000 }, async () => {
  let asked = 0;
  await examineChanged(folder, {
    ...keeping,
    readMaker: () => Promise.resolve(asked++ === 0 ? 'this code' : 'other code'),
  });
  expect([(await keptBy('this code')).size, (await keptBy('other code')).size]).toEqual([0, 0]);
});

it.each([
  ['other code reads', () => keptBy('other code')],
  [
    'is broken',
    async () => {
      await writeFile(keeping.file, 'half of it');
      return keptBy('this code');
    },
  ],
])('what %s is nothing', { timeout: 60_000 }, async (_, read) => {
  await examineChanged(folder, keeping);
  expect((await keptBy('this code')).size).toBeGreaterThan(0);
  expect((await read()).size).toBe(0);
});
