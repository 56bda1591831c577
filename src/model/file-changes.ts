import { groupBy } from './groups.ts';
import type { Change, History } from './history.ts';
import { type Edit, edits } from './patch.ts';

/** What became of one file of content on one day, over all commits of that day. */
export interface FileChange {
  /** Path below content/. */
  readonly file: string;
  /** Day in UTC, as ISO text. */
  readonly on: string;
  /** Moment of the last commit of that day. */
  readonly at: string;
  readonly kind: Change['kind'];
  /** What was touched in a file that stayed; something always is. */
  readonly touched: readonly Edit[];
  /** The status of the measure at the beginning and at the end of the day, where they differ. */
  readonly status?: { readonly was: string; readonly is: string };
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
  const common = { file, on, at: last.at, kind, commits } as const;
  if (kind !== 'changed') return [{ ...common, touched: [] }];
  const status = statusChange(commits);
  const touched = edits.filter((edit) =>
    edit === 'status' ? status !== undefined : commits.some((commit) => commit.touched?.includes(edit)),
  );
  return [{ ...common, touched: touched.length > 0 ? touched : ['text'], ...(status && { status }) }];
}

/** From the first status that was replaced to the last that replaced one. */
function statusChange(commits: readonly Change[]): FileChange['status'] {
  const was = commits.findLast(({ statusWas }) => statusWas !== undefined)?.statusWas;
  const is = commits.find(({ statusIs }) => statusIs !== undefined)?.statusIs;
  return was === undefined || is === undefined || was === is ? undefined : { was, is };
}
