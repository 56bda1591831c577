import { groupBy } from './groups.ts';
import type { Change, History } from './history.ts';

/** What became of one file of content on one day, over all commits of that day. */
export interface FileChange {
  /** Path below content/. */
  readonly file: string;
  /** Day in UTC, as ISO text. */
  readonly on: string;
  /** Moment of the last commit of that day. */
  readonly at: string;
  readonly kind: Change['kind'];
  /** Newest first. */
  readonly commits: readonly Change[];
}

/** Every change of every file, newest first. A file that came and went on the same day has not changed. */
export function fileChanges(history: History): FileChange[] {
  return [...history]
    .flatMap(([file, changes]) =>
      [...groupBy(changes, ({ on }) => on)].flatMap(([on, commits]) => changeOfDay(file, on, commits)),
    )
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.file < b.file ? -1 : 1));
}

function changeOfDay(file: string, on: string, commits: readonly Change[]): FileChange[] {
  const [last, first] = [commits[0], commits.at(-1)];
  if (last === undefined || first === undefined) return [];
  const [wasThere, isThere] = [first.kind !== 'added', last.kind !== 'removed'];
  if (!wasThere && !isThere) return [];
  const kind = wasThere ? (isThere ? 'changed' : 'removed') : 'added';
  return [{ file, on, at: last.at, kind, commits }];
}
