import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askGit } from './ask-git.ts';
import { git } from './git.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'no-repository-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('git speaks its own language, whatever that of the machine is', async () => {
  const show = ['-c', 'alias.language=!printenv LC_ALL', 'language'];
  expect(await git(await emptyFolder(), ...show)).toBe('C\n');
});

test('a folder that is in no repository, or not there, has no answer', async () => {
  const folder = await emptyFolder();
  expect(await askGit(['ls-files'], folder)).toBeUndefined();
  expect(await askGit(['ls-files'], join(folder, 'nowhere'))).toBeUndefined();
});

test('what else keeps git from an answer is thrown', async () => {
  const folder = await emptyFolder();
  await git(folder, 'init', '--quiet');
  await expect(askGit(['ls-files', '--no-such-option'], folder)).rejects.toThrow('no-such-option');
});
