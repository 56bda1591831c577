import { git } from '#disk/git.ts';

/** Why a release cannot be made as things are, or one that was made cannot be used. */
export class NotReleasable extends Error {
  override readonly name = 'NotReleasable';
}

/**
 * The commit of which a release is made, in full. Throws `NotReleasable` when there is none, when files differ from
 * it, or when its history is cut short: the same commit must always give the same release.
 */
export async function releasedCommit(): Promise<string> {
  const changed = await told('status', '--porcelain');
  if (changed !== '')
    throw new NotReleasable(
      `These files differ from the last commit. Commit them, or put them back:\n${changed}`,
    );
  if ((await told('rev-parse', '--is-shallow-repository')) === 'true')
    throw new NotReleasable('The history is cut short here. Fetch all of it first: git fetch --unshallow');
  return told('rev-parse', 'HEAD');
}

async function told(...question: string[]): Promise<string> {
  try {
    return (await git('.', ...question)).trim();
  } catch (error) {
    throw new NotReleasable(
      `git ${question.join(' ')} failed, and a release is made of a commit: ${String(error)}`,
    );
  }
}
