/** One commit that changed a file of content. */
export interface Change {
  /** Full commit hash. */
  readonly commit: string;
  /** Day of the commit, as ISO text. */
  readonly on: string;
  readonly summary: string;
}

/** Changes by file (path below content/), newest first. */
export type History = ReadonlyMap<string, readonly Change[]>;

/** The arguments of `git log` whose output `parseHistory` reads: one pass for all files. */
export const historyArguments = [
  'log',
  '--no-renames',
  '--name-only',
  '--format=%x01%H%x09%cs%x09%s',
  '--',
  'content',
];

/** Reads the output of `git log` with `historyArguments`. Text that is not in that form gives an empty history. */
export function parseHistory(log: string): History {
  const history = new Map<string, Change[]>();
  for (const block of log.split(commitStart).slice(1)) {
    const [head = '', ...files] = block.split('\n');
    const [, commit, on, summary] = /^([0-9a-f]+)\t([\d-]+)\t(.*)$/.exec(head) ?? [];
    if (commit === undefined || on === undefined || summary === undefined) continue;
    for (const file of files.filter((line) => line.startsWith('content/'))) {
      const path = file.slice('content/'.length);
      const changes = history.get(path) ?? [];
      changes.push({ commit, on, summary });
      history.set(path, changes);
    }
  }
  return history;
}

/** The day of the last change of any content; none where there is no history. */
export const lastChangedOn = (history: History): string | undefined =>
  [...history.values()]
    .flatMap(([newest]) => newest?.on ?? [])
    .sort()
    .at(-1);

/** The control character alone would not do: the summary of a commit may contain it. */
const commitStart = /\u{1}(?=[0-9a-f]{40,64}\t\d{4}-\d\d-\d\d\t)/u;
