import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { noteBuild, readLastBuild, type Written } from './last-build.ts';

const written: Written = {
  pages: new Map([['a/index.html', { key: 'what a shows', digest: 'of a' }]]),
  files: new Map([['a/index.md', { key: 'what a says', digest: 'of its text' }]]),
  assets: 'one style',
};
let folder: string;
let notes: string;

beforeEach(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  folder = join(parent, 'dist');
  mkdirSync(folder);
  notes = join(parent, 'cache', 'last-build.json');
  await noteBuild('this code', written, notes);
});

const last = (madeBy = 'this code') => readLastBuild(folder, madeBy, notes);

test('what a build has noted is read back, and nothing lies beside it', async () => {
  expect(await last()).toEqual({ folder, ...written });
  await noteBuild('this code', { ...written, assets: 'two styles' }, notes);
  expect((await last())?.assets).toBe('two styles');
  expect(readdirSync(join(notes, '..'))).toEqual(['last-build.json']);
});

test.each([
  ['when other code has made it', () => last('other code')],
  [
    'when the folder is gone',
    () => {
      rmSync(folder, { recursive: true });
      return last();
    },
  ],
  [
    'when nothing was noted',
    () => {
      rmSync(notes);
      return last();
    },
  ],
  [
    'when the notes are not whole',
    () => {
      writeFileSync(notes, '{"madeBy":"this code"');
      return last();
    },
  ],
  [
    'when the notes are of another form',
    () => {
      writeFileSync(notes, '{"madeBy":"this code","keys":{}}');
      return last();
    },
  ],
])('there is nothing to take over %s', async (_, read) => {
  expect(await read()).toBeUndefined();
});
