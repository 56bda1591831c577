import type { DataDiff } from './data-diff.ts';
import type { EntryRef } from './data-snapshot.ts';
import { release as words } from '#text/release.ts';

/** One line of a difference: what it is about, and what became of it. */
export interface DiffLine extends EntryRef {
  /** The claim, statement or field, where it is about one. */
  readonly part?: string;
  /** What is new or gone, or what was and what is now. */
  readonly change?: string;
}

export type DiffListName = Exclude<keyof DataDiff, 'counts' | 'checks'>;

/** The lists of a difference that have something in them, as lines of one form, in a fixed order. */
export function diffLists(
  diff: DataDiff,
): { readonly name: DiffListName; readonly lines: readonly DiffLine[] }[] {
  return names
    .map((name) => ({ name, lines: (diff[name] as readonly AnyLine[]).map(toLine) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Every list of a difference holds entries with some of these. */
type AnyLine = EntryRef & {
  readonly anchor?: string;
  readonly statement?: string;
  readonly field?: string;
  readonly to?: string;
  readonly movedTo?: string;
  readonly relation?: string;
  readonly replaces?: string;
  readonly question?: string;
  readonly stance?: string;
  readonly text?: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

function toLine(line: AnyLine): DiffLine {
  const { collection, id, anchor, statement, field, to, movedTo, relation, before, after } = line;
  const part =
    anchor ?? statement ?? field ?? (relation === undefined ? undefined : `${relation} ${to ?? ''}`);
  const said = line.stance === undefined ? (line.text ?? movedTo ?? line.replaces) : wordsOfStatement(line);
  const change = before === undefined || after === undefined ? said : changeOf(before, after);
  return {
    collection,
    id,
    ...(part !== undefined && { part }),
    ...(change !== undefined && { change }),
  };
}

/** `global-repository: support. Supported a repository.` */
const wordsOfStatement = ({ question = '', stance = '', text }: AnyLine): string =>
  [`${question}: ${stance}`, text].filter(Boolean).join('. ');

/** What is new and what is gone, of a list; else what was and what is now. */
function changeOf(before: unknown, after: unknown): string {
  const [old, current] = [itemsOf(before), itemsOf(after)];
  const gained = current.filter((item) => !old.includes(item));
  const lost = old.filter((item) => !current.includes(item));
  if (gained.length + lost.length === 0 || (isOne(before) && isOne(after)))
    return words.becomes(wordsOf(before), wordsOf(after));
  return [...gained.map(words.gained), ...lost.map(words.lost)].join(' ');
}

const isOne = (value: unknown): boolean => !Array.isArray(value) && value !== null && value !== '';
const itemsOf = (value: unknown): string[] =>
  isOne(value) ? [wordsOf(value)] : Array.isArray(value) ? value.map(wordsOf) : [];
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const names: readonly DiffListName[] = [
  'added',
  'removed',
  'withdrawn',
  'restored',
  'moved',
  'statusChanged',
  'claimsAdded',
  'claimsRemoved',
  'claimTextChanged',
  'claimNoteChanged',
  'claimDateChanged',
  'claimSourceChanged',
  'checkRaised',
  'checkLowered',
  'statementsAdded',
  'statementsRemoved',
  'stanceChanged',
  'questionChanged',
  'linksGained',
  'linksLost',
  'documentsReplaced',
  'replacementsLost',
  'fieldsChanged',
];
