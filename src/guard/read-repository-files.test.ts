import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRepositoryFiles } from './read-repository-files.ts';

const top = mkdtempSync(join(tmpdir(), 'repository-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});
const content = join(top, 'content');
const read = async () =>
  (await readRepositoryFiles(content))
    .map(({ path, mode = '' }) => `${path.slice(top.length + 1)} ${mode}`.trim())
    .sort();

describe('the files of a repository', () => {
  it('are those on the disk where there is no git', async () => {
    mkdirSync(join(content, 'cbms'), { recursive: true });
    mkdirSync(join(top, 'public'));
    writeFileSync(join(content, 'cbms', 'a.mdx'), '');
    writeFileSync(join(top, 'public', 'x.html'), '');
    symlinkSync('/etc', join(content, 'etc'));
    expect(await read()).toEqual(['content/cbms/a.mdx', 'content/etc 120000', 'public/x.html']);
  });

  it('and those that git tracks, as what it keeps them', async () => {
    const git = (...given: string[]) => execFileSync('git', ['-C', top, ...given]);
    git('init', '-q');
    const empty = execFileSync('git', ['-C', top, 'hash-object', '-w', '--stdin'], { input: '' })
      .toString()
      .trim();
    git('update-index', '--add', '--cacheinfo', `100755,${empty},content/run.mdx`);
    git('update-index', '--add', '--cacheinfo', `120000,${empty},content/link.mdx`);
    git('update-index', '--add', '--cacheinfo', `160000,${empty},content/module`);
    git('update-index', '--add', '--cacheinfo', `100644,${empty},content/A.mdx`);
    expect(await read()).toEqual(
      expect.arrayContaining([
        'content/run.mdx 100755',
        'content/link.mdx 120000',
        'content/module 160000',
        'content/A.mdx 100644',
      ]),
    );
  });

  it('are not said to be none where git cannot tell', async () => {
    writeFileSync(join(top, '.git', 'index'), 'no index');
    await expect(read()).rejects.toThrow('index');
  });

  it('are none where there is no folder', async () => {
    expect(await readRepositoryFiles(join(top, 'nowhere', 'content'))).toEqual([]);
  });
});
