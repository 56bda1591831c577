/** One commit that changed a file of content. */
export interface Change {
  /** Full commit hash. */
  readonly commit: string;
  /** Day of the commit in UTC, as ISO text. */
  readonly on: string;
  /** Moment of the commit in UTC: `2026-02-01T09:30:00Z`. */
  readonly at: string;
  readonly summary: string;
  /** What the commit did to the file. */
  readonly kind: 'added' | 'changed' | 'removed';
}

/** Changes by file (path below content/), newest first. */
export type History = ReadonlyMap<string, readonly Change[]>;

/** When the latest of some files was last changed; nothing where none has a history. */
export const lastChangeOf = (files: readonly string[], history: History): string | undefined =>
  files
    .flatMap((file) => history.get(file)?.[0]?.at ?? [])
    .sort()
    .at(-1);

/** The arguments of `git log` whose output `parseHistory` reads: one pass for all files. */
export const historyArguments = [
  'log',
  '--no-renames',
  '--name-status',
  '--format=%x01%H%x09%cI%x09%s',
  '--',
  'content',
];

/** Reads the output of `git log` with `historyArguments`. Text that is not in that form gives an empty history. */
export function parseHistory(log: string): History {
  const history = new Map<string, Change[]>();
  for (const block of log.split(commitStart).slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const [, commit, moment, summary] = commitLine.exec(head) ?? [];
    const at = moment === undefined ? undefined : toUtc(moment);
    if (commit === undefined || at === undefined || summary === undefined) continue;
    for (const line of lines) {
      const [, status = '', path] = fileLine.exec(line) ?? [];
      if (path === undefined) continue;
      const changes = history.get(path) ?? [];
      changes.push({ commit, on: at.slice(0, 10), at, summary, kind: kindOfStatus[status] ?? 'changed' });
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
const commitStart = /\u{1}(?=[0-9a-f]{40,64}\t\d{4}-\d\d-\d\dT)/u;
const commitLine = /^([0-9a-f]+)\t(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))\t(.*)$/;
const fileLine = /^([AMDT])\tcontent\/(.+)$/;
const kindOfStatus: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'removed' };

/** `2026-02-01T01:30:00+02:00` → `2026-01-31T23:30:00Z`; nothing for a moment that does not exist. */
function toUtc(moment: string): string | undefined {
  const milliseconds = Date.parse(moment);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
