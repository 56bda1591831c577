import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from '#releases/archive.ts';
import { readFolder } from '#releases/read-folder.ts';
import { inScratch } from './whole-folder.ts';

const run = promisify(execFile);

/** Surroundings that must make no difference. The second builds twice, so that it finds the cache of the first time. */
const surroundings = [
  { name: 'one', times: 1, env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  {
    name: 'another-and-longer',
    times: 2,
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
];

/** Builds the last commit in two clones, and returns the files in which the two sites differ. */
export async function buildTwice(): Promise<string[]> {
  const sites: Files[] = [];
  await inScratch(join(tmpdir(), 'reproducible'), async (folder) => {
    for (const { name, times, env } of surroundings) {
      const clone = join(folder, name);
      await run('git', ['clone', '--quiet', '--no-hardlinks', '.', clone]);
      await symlink(resolve('node_modules'), join(clone, 'node_modules'));
      for (let time = 0; time < times; time += 1) {
        await run(process.execPath, ['scripts/build.ts'], { cwd: clone, env: { ...process.env, ...env } });
      }
      sites.push(await readFolder(join(clone, 'dist')));
    }
  });
  return differencesOf(sites);
}

function differencesOf([one = new Map(), other = new Map()]: readonly Files[]): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}
