import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { commitNamed, NoSuchState } from './commit-named.ts';
import { smallRepository } from './small-repository.ts';

const repository = smallRepository({ 'themes.yaml': '' });
afterAll(repository.remove);

it('is the full name of a commit', async () => {
  expect(await commitNamed('main', repository.folder)).toBe(repository.git('rev-parse', 'HEAD'));
});

it.each(['nowhere', '--all', '', 'HEAD~5', 'HEAD:content'])('knows no commit %j', async (name) => {
  await expect(commitNamed(name, repository.folder)).rejects.toEqual(
    new NoSuchState(`git knows no commit “${name}” here. Fetch it first, or name one that git log shows.`),
  );
});

it('says that a folder is in no repository', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-repository-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await expect(commitNamed('HEAD', folder)).rejects.toThrow('This folder is in no git repository.');
});

it('does not take a repository that git cannot read for one without the commit', async () => {
  const damaged = smallRepository({ 'themes.yaml': '' });
  onTestFinished(damaged.remove);
  writeFileSync(join(damaged.folder, '.git', 'config'), '[core\n');
  const asking = commitNamed('HEAD', damaged.folder);
  await expect(asking).rejects.toThrow('bad config');
  await expect(asking).rejects.not.toBeInstanceOf(NoSuchState);
});
