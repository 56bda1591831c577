import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Why the state of the content at a commit cannot be had. */
export class NoSuchState extends Error {
  override readonly name = 'NoSuchState';
}

/** What git prints, run in a folder. Throws what `execFile` throws. */
export async function git(folder: string, ...given: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', given, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

/** The full name of a commit: `main` → `363e512…`. Throws `NoSuchState` where git knows none of that name. */
export async function commitNamed(name: string, folder: string): Promise<string> {
  try {
    return (
      await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
    ).trim();
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT') throw new NoSuchState('There is no git here, or no such folder.');
    if (stderr.includes('not a git repository'))
      throw new NoSuchState('This folder is in no git repository.');
    throw new NoSuchState(
      `git knows no commit “${name}” here. Fetch it first, or name one that git log shows.`,
    );
  }
}
