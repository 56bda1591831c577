import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from './read-content.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(root, 'cbms/osce'), { recursive: true });
  await writeFile(join(root, 'cbms/osce/cbm-8.mdx'), 'eight');
  await writeFile(join(root, 'cbms/osce/cbm-10.mdx'), 'ten');
  await writeFile(join(root, 'themes.yaml'), '[]');
  await writeFile(join(root, 'README.md'), 'Not content.');
  await writeFile(join(root, 'cbms/.DS_Store'), 'Not content.');
  await symlink('/etc', join(root, 'outside'));
  await symlink('themes.yaml', join(root, 'stances.yaml'));
});

afterAll(() => rm(root, { recursive: true }));

describe('readContent', () => {
  it('reads every file below a folder, sorted by path, and nothing that is not content', async () => {
    const { files } = await readContent(root);
    expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['cbms/osce/cbm-10.mdx', 'ten'],
      ['cbms/osce/cbm-8.mdx', 'eight'],
      ['themes.yaml', '[]'],
    ]);
  });

  it('names symbolic links and does not follow them', async () => {
    const { odd } = await readContent(root);
    expect(odd).toEqual([
      { path: 'outside', what: 'a symbolic link' },
      { path: 'stances.yaml', what: 'a symbolic link' },
    ]);
  });

  it('gives the same paths however the folder is named', async () => {
    const plain = await readContent(root);
    for (const name of [`${root}/`, `${root}/.`, `${root}/cbms/..`])
      expect(await readContent(name)).toEqual(plain);
  });

  it('says why a folder cannot be read', async () => {
    const nowhere = join(root, 'nowhere');
    expect(await readContent(nowhere)).toEqual({
      root: nowhere,
      files: [],
      odd: [],
      missing: 'it does not exist',
    });
    expect((await readContent(join(root, 'themes.yaml'))).missing).toBe('it is not a folder');
  });
});
