import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inNewFolder } from './in-new-folder.ts';

test('what could not be started leaves nothing behind', async () => {
  let used = '';
  const failing = inNewFolder('start-', async (folder) => {
    used = folder;
    await writeFile(join(folder, 'key.pem'), 'secret');
    throw new Error('The port is taken.');
  });
  await expect(failing).rejects.toThrow('The port is taken.');
  expect(used).not.toBe('');
  expect(existsSync(used)).toBe(false);
});

test('what was started keeps its folder', async () => {
  const folder = await inNewFolder('start-', (made) => Promise.resolve(made));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(existsSync(folder)).toBe(true);
});
