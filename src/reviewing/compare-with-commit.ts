import { examineAgain } from '#guard/examine-again.ts';
import { requireRead } from '#guard/unread-files.ts';
import { readContent } from '#intake/read-content.ts';
import { type DataDiff, diffData } from '#model/data-diff.ts';
import type { DataSnapshot } from '#model/data-snapshot.ts';
import { factsOf } from '#model/facts.ts';
import { snapshotOf } from '#exports/snapshot.ts';
import type { Examination } from '#rules/join-files.ts';
import { review } from '#text/review.ts';
import { commitNamed, NoSuchState } from './commit-named.ts';
import { readCommit } from './read-commit.ts';

/** What changed in the data between a commit and the files on disk. */
export interface Comparison {
  /** As it was named. */
  readonly base: string;
  readonly commit: string;
  readonly diff: DataDiff;
}

/**
 * Compares. Throws `NoSuchState` where either of the two states cannot be read whole, and `UnreadFiles` where the parser
 * fails on one.
 */
export async function compareWithCommit(base: string, folder: string): Promise<Comparison> {
  const commit = await commitNamed(base, folder);
  const examine = examineAgain();
  const before = dataOf(await examine(await readCommit(commit, folder)), review.atCommit(base));
  const after = dataOf(await examine(await readContent(folder)), review.onDisk);
  return { base, commit, diff: diffData(before, after) };
}

/** Rules may be broken, as long as nothing is missing: a rule may be younger than the commit. */
function dataOf(examination: Examination, where: string): DataSnapshot {
  const { isWhole, graph, problems } = requireRead(examination);
  if (isWhole) return snapshotOf(factsOf(graph));
  const [first] = problems;
  const place = first === undefined ? '' : `${first.file}:${String(first.line)} ${first.rule}`;
  throw new NoSuchState(review.notWhole(where, place));
}
