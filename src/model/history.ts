import { onItsOwn } from './on-its-own.ts';
import { type FilePatch, parsePatches } from './patch.ts';

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
  readonly kind: FilePatch['kind'];
  /** What it touched in a file that stayed. */
  readonly touched?: FilePatch['touched'];
  /** The status of the measure before and after, where that was touched. */
  readonly statusWas?: string;
  readonly statusIs?: string;
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
  '--patch',
  '--unified=0',
  // Whatever the settings of the machine.
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--format=%x01%H%x09%cI%x09%s',
  '--',
  'content',
];

/** Reads the output of `git log` with `historyArguments`. Text that is not in that form gives an empty history. */
export function parseHistory(log: string): History {
  const history = new Map<string, Change[]>();
  for (const block of log.split(commitStart).slice(1)) {
    const end = block.indexOf('\n');
    const [, commit, moment, summary] = commitLine.exec(end === -1 ? block : block.slice(0, end)) ?? [];
    const at = moment === undefined ? undefined : toUtc(moment);
    if (commit === undefined || at === undefined || summary === undefined) continue;
    const told = { commit: onItsOwn(commit), on: at.slice(0, 10), at, summary: onItsOwn(summary) };
    for (const { file, ...patch } of parsePatches(block.slice(end + 1))) {
      const changes = history.get(file) ?? [];
      if (changes.length === 0) history.set(onItsOwn(file), changes);
      changes.push({ ...told, ...patch });
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

/** The control character alone would not do: the summary of a commit may contain it. A line of a patch never begins with it. */
const commitStart = /(?<![^\n])\u{1}(?=[0-9a-f]{40,64}\t\d{4}-\d\d-\d\dT)/u;
const commitLine = /^([0-9a-f]+)\t(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))\t(.*)$/;

/** `2026-02-01T01:30:00+02:00` → `2026-01-31T23:30:00Z`; nothing for a moment that does not exist. */
function toUtc(moment: string): string | undefined {
  const milliseconds = Date.parse(moment);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
