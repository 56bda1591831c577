import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPaths } from '#disk/read-paths.ts';
import { replaceFolder } from './replace-folder.ts';

test('a folder that takes the place of another leaves nothing of it', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'replace-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const [content, clone] = [join(parent, 'content'), join(parent, 'clone')];
  for (const path of ['content/cbms/kept.mdx', 'clone/cbms/kept.mdx', 'clone/cbms/deleted-since.mdx']) {
    await mkdir(join(parent, path, '..'), { recursive: true });
    await writeFile(join(parent, path), path);
  }
  await replaceFolder(clone, content);
  expect(await readPaths(clone)).toEqual(['cbms/kept.mdx']);
  expect(await readPaths(content)).toEqual(['cbms/kept.mdx']);
  await replaceFolder(join(parent, 'not', 'there'), content);
  expect(await readPaths(join(parent, 'not', 'there'))).toEqual(['cbms/kept.mdx']);
});
