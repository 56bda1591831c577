import { examineAgain } from '#guard/examine-again.ts';
import type { FoundProblems } from '#guard/examine-content.ts';
import { type FolderProblems, judgeChange } from '#rules/judge.ts';
import { commitNamed } from './commit-named.ts';
import { readCommit } from './read-commit.ts';

type Find = () => Promise<FoundProblems>;

/**
 * The same finding, by which what a commit had already is a warning. The commit is the one of that name now, and is read once,
 * and only where something stands in the way. Throws `NoSuchState` where git knows none of that name.
 */
export async function findSince(base: string | undefined, root: string, find: Find): Promise<Find> {
  if (base === undefined) return find;
  const commit = await commitNamed(base, root);
  let before: Promise<FolderProblems> | undefined;
  return async () => {
    const found = await find();
    if (found.errors.length === 0) return found;
    return { ...found, ...judgeChange(found, await (before ??= examineCommit(commit, root))) };
  };
}

async function examineCommit(commit: string, root: string): Promise<FolderProblems> {
  const folder = await readCommit(commit, root);
  const { problems } = await examineAgain()(folder);
  return { problems, folder };
}
