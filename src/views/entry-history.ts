import { addressOfCommit, addressOfDifference } from '#model/code-host.ts';
import type { Change } from '#model/history.ts';
import { formatDate } from '#model/partial-date.ts';
import { history as text } from '#text/following.ts';
import type { Inline, LinkView } from './page.ts';

/** The history of the file from which a page is made. */
export interface EntryHistoryView {
  /** Path of the file in the repository. */
  readonly file: string;
  /** How much there is, or that nothing is at hand. */
  readonly summary: string;
  readonly remark?: string;
  /** Newest first. */
  readonly changes: readonly ChangeView[];
  /** How many more there are than are shown. */
  readonly earlier?: string;
}

export interface ChangeView {
  readonly date: string;
  readonly summary: string;
  /** The commit, with a link where the repository can be read on the web. */
  readonly commit: Inline;
  readonly difference?: LinkView;
}

const mostShown = 20;

/**
 * What has become of a file of content, newest first.
 * @param file path below content/.
 * @param repository where the repository can be read on the web, where that is known.
 */
export function entryHistory(
  file: string,
  changes: readonly Change[] = [],
  repository?: string,
): EntryHistoryView {
  const path = `content/${file}`;
  const [last] = changes;
  if (last === undefined) return { file: path, summary: text.missing, changes: [] };
  const hidden = changes.length - mostShown;
  return {
    file: path,
    summary: text.summary(changes.length, formatDate(last.on)),
    // A file at the top of content/ is a list: delegations.yaml, questions.yaml.
    ...(!file.includes('/') && { remark: text.ofList }),
    changes: changes.slice(0, mostShown).map((change) => changeView(change, path, repository)),
    ...(hidden > 0 && { earlier: text.earlier(hidden) }),
  };
}

function changeView({ commit, on, summary }: Change, path: string, repository?: string): ChangeView {
  const short = commit.slice(0, 10);
  const change = { date: formatDate(on), summary };
  if (repository === undefined) return { ...change, commit: `${text.change} ${short}` };
  return {
    ...change,
    commit: { text: `${text.change} ${short}`, href: addressOfCommit(repository, commit) },
    difference: { text: text.difference, href: addressOfDifference(repository, commit, path) },
  };
}
