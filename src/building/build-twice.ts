import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cloneRepository } from './clone-repository.ts';
import { findDifferences } from './find-differences.ts';
import { inScratch } from './whole-folder.ts';

const run = promisify(execFile);

/** Surroundings that must make no difference. The second builds twice, so that it finds the cache of the first time. */
const one = { name: 'one', times: 1, env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } };
const other = {
  name: 'another-and-longer',
  times: 2,
  env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
};

/** Builds the last commit in two clones, and returns the files in which the two sites differ. */
export async function buildTwice(): Promise<string[]> {
  return inScratch(join(tmpdir(), 'reproducible'), async (folder) => {
    for (const { name, times, env } of [one, other]) {
      const clone = join(folder, name);
      await cloneRepository(clone);
      for (let time = 0; time < times; time += 1) {
        await run(process.execPath, ['scripts/build.ts'], { cwd: clone, env: { ...process.env, ...env } });
      }
    }
    return findDifferences(join(folder, one.name, 'dist'), join(folder, other.name, 'dist'));
  });
}
