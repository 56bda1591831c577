import { type ClaimDiff, diffClaims } from './claim-diff.ts';
import { type DataSnapshot, type EntryRef, joinPairings, pairEntries } from './data-snapshot.ts';
import { type FieldChange, fieldsChanged } from './field-diff.ts';
import {
  diffLinks,
  diffReplacements,
  diffStatements,
  type LinkRef,
  type PartDiff,
  type ReplacementRef,
  type StatementRef,
} from './part-diff.ts';
import { compareIds } from './table.ts';
import { type CheckCounts, countChecks } from './verification.ts';

/** What has changed between two states of the data. Every list is in the order of collections and ids. */
export interface DataDiff extends ClaimDiff {
  readonly added: readonly EntryRef[];
  readonly removed: readonly EntryRef[];
  readonly withdrawn: readonly EntryRef[];
  /** Withdrawn before, and back. */
  readonly restored: readonly EntryRef[];
  readonly moved: readonly (EntryRef & { readonly movedTo: string })[];
  readonly statusChanged: readonly FieldChange[];
  /** Statements of delegations; claims of positions are not counted again among the claims added and removed. */
  readonly statementsAdded: readonly StatementRef[];
  readonly statementsRemoved: readonly StatementRef[];
  readonly stanceChanged: readonly StatementChange[];
  /** Statements now filed under another question. */
  readonly questionChanged: readonly StatementChange[];
  readonly linksGained: readonly LinkRef[];
  readonly linksLost: readonly LinkRef[];
  readonly documentsReplaced: readonly ReplacementRef[];
  /** Documents that were said to be replaced, and no longer are. */
  readonly replacementsLost: readonly ReplacementRef[];
  readonly fieldsChanged: readonly FieldChange[];
  /** How many entries each collection held and holds. */
  readonly counts: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
  readonly checks: { readonly before: CheckCounts; readonly after: CheckCounts };
}

/** One field of a statement, as it was and as it is. */
export interface StatementChange extends EntryRef {
  readonly statement: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Compares two states of the data, each as published: `{cbms: …, organisations: …}`.
 * The other way round, what was added is removed, what was raised is lowered, and before is after.
 */
export function diffData(before: DataSnapshot, after: DataSnapshot): DataDiff {
  const collections = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const pairing = joinPairings(collections.map((name) => pairEntries(name, before[name], after[name])));
  const withdrawn = withdrawnOnlyIn(after, before);
  const restored = withdrawnOnlyIn(before, after);
  const statements = diffStatements(pairing);
  const links = diffLinks(pairing);
  const replacements = diffReplacements(pairing);
  const claims = diffClaims(pairing);
  const fields = fieldsChanged(pairing.pairs);
  return {
    added: withoutAny(pairing.added, restored).map(toRef),
    removed: withoutAny(pairing.removed, withdrawn).map(toRef),
    withdrawn,
    restored,
    moved: inOrder(pairing.moved),
    ...claims,
    claimsAdded: inOrder(claims.claimsAdded.filter(isNoStatement)),
    claimsRemoved: inOrder(claims.claimsRemoved.filter(isNoStatement)),
    statusChanged: fields.filter(({ field }) => field === 'status'),
    statementsAdded: inOrder(statements.added),
    statementsRemoved: inOrder(statements.removed),
    stanceChanged: changesIn(statements, ({ stance }) => stance),
    questionChanged: changesIn(statements, ({ question }) => question),
    linksGained: inOrder(links.added),
    linksLost: inOrder(links.removed),
    documentsReplaced: inOrder(replacements.added),
    replacementsLost: inOrder(replacements.removed),
    fieldsChanged: fields.filter(({ field }) => field !== 'status'),
    counts: Object.fromEntries(
      collections.map((name) => [name, { before: entriesIn(before, name), after: entriesIn(after, name) }]),
    ),
    checks: { before: countChecks(claimsIn(before)), after: countChecks(claimsIn(after)) },
  };
}

/** Whether two states of the data hold the same, whatever their order. */
export function isUnchanged({ counts, checks, ...lists }: DataDiff): boolean {
  return Object.values(lists).every((list: readonly unknown[]) => list.length === 0);
}

const toRef = ({ collection, id }: EntryRef): EntryRef => ({ collection, id });
const keyOf = ({ collection, id }: EntryRef): string => `${collection}:${id}`;
const isNoStatement = ({ collection }: EntryRef): boolean => collection !== 'positions';

const inOrder = <T extends EntryRef>(refs: readonly T[]): T[] =>
  refs.toSorted((a, b) => compareIds(keyOf(a), keyOf(b)));

function withoutAny<T extends EntryRef>(refs: readonly T[], others: readonly EntryRef[]): T[] {
  const keys = new Set(others.map(keyOf));
  return inOrder(refs.filter((ref) => !keys.has(keyOf(ref))));
}

function changesIn(
  { both }: PartDiff<StatementRef>,
  fieldOf: (statement: StatementRef) => string,
): StatementChange[] {
  return both
    .map(({ before, after }) => ({
      ...toRef(after),
      statement: after.statement,
      before: fieldOf(before),
      after: fieldOf(after),
    }))
    .filter(({ before, after }) => before !== after);
}

/** The entries that one snapshot calls withdrawn and the other does not. */
function withdrawnOnlyIn(one: DataSnapshot, other: DataSnapshot): EntryRef[] {
  return withoutAny(withdrawnIn(one), withdrawnIn(other));
}

const withdrawnIn = (data: DataSnapshot): EntryRef[] =>
  Object.entries(data).flatMap(([collection, { withdrawn = [] }]) =>
    withdrawn.map(({ id }) => ({ collection, id })),
  );

const entriesIn = (data: DataSnapshot, collection: string): number => data[collection]?.entries.length ?? 0;
const claimsIn = (data: DataSnapshot) =>
  Object.values(data).flatMap(({ entries }) => entries.flatMap(({ claims }) => claims));
