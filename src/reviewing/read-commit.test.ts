import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import { sampleFiles } from '#rules/sample-content.ts';
import { readCommit } from './read-commit.ts';
import { smallRepository } from './small-repository.ts';

const repository = smallRepository({
  ...sampleFiles,
  LICENSE: 'A licence',
  'glossary/été.yaml': 'ü\n',
  empty: '',
});
afterAll(repository.remove);
const content = join(repository.folder, 'content');

it('reads a commit as the folder on disk is read: the same files, the same odd ones, nothing beside the content', async () => {
  symlinkSync('themes.yaml', join(content, 'link.yaml'));
  const commit = repository.commit();
  expect(await readCommit(commit, content)).toEqual(await readContent(content));
  repository.write({ 'themes.yaml': null });
  expect((await readCommit(commit, content)).files.map(({ path }) => path)).toContain('themes.yaml');
});

it('says that the folder did not exist where a commit has none', async () => {
  repository.git('rm', '-r', '--quiet', '--cached', 'content');
  repository.git('commit', '--quiet', '--message', 'Empty');
  expect(await readCommit('HEAD', content)).toMatchObject({ files: [], missing: 'it does not exist' });
});
