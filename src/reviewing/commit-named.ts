import { git } from '#disk/git.ts';

/** Why the state of the content at a commit cannot be had. */
export class NoSuchState extends Error {
  override readonly name = 'NoSuchState';
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
    if (code === unknownName)
      throw new NoSuchState(
        `git knows no commit “${name}” here. Fetch it first, or name one that git log shows.`,
      );
    throw error;
  }
}

/** How git ends where it was asked well and has no such commit; whatever keeps it from looking ends with another code. */
const unknownName = 1;
