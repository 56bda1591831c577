import type { Checked } from '#schema/vocabularies.ts';
import { compareIds } from './table.ts';

/**
 * The content at one moment, in the form in which it is published under /data/v1/: one record a collection.
 * Two of them are compared, so nothing is asked of them but what every version of the data has promised.
 */
export type DataSnapshot = Readonly<Record<string, DataCollection>>;

/** What a data file of one collection holds. */
export interface DataCollection {
  readonly entries: readonly DataEntry[];
  readonly moved?: readonly { readonly id: string; readonly movedTo: string }[];
  readonly withdrawn?: readonly { readonly id: string }[];
}

/** One entry as published, with its own fields besides. */
export interface DataEntry {
  readonly id: string;
  readonly url: string;
  readonly claims: readonly DataClaim[];
  readonly [field: string]: unknown;
}

/** One claim as published. */
export interface DataClaim {
  readonly anchor: string;
  readonly text: string;
  readonly checked: Checked;
  readonly source: { readonly document: string; readonly paragraph?: string; readonly via?: string };
  readonly note?: string;
  readonly on?: string;
  readonly until?: string;
}

/** An entry by its place in the data. */
export interface EntryRef {
  readonly collection: string;
  readonly id: string;
}

/** The same entry in two snapshots; its id differs where it has moved. */
export interface EntryPair {
  readonly before: EntryRef & { readonly entry: DataEntry };
  readonly after: EntryRef & { readonly entry: DataEntry };
}

/** How the entries of two snapshots belong together. */
export interface Pairing {
  readonly pairs: readonly EntryPair[];
  readonly added: readonly (EntryRef & { readonly entry: DataEntry })[];
  readonly removed: readonly (EntryRef & { readonly entry: DataEntry })[];
  /** Also of entries that have become part of another, which are in no pair. */
  readonly moved: readonly (EntryRef & { readonly movedTo: string })[];
}

/** The pairings of all collections as one. */
export function joinPairings(pairings: readonly Pairing[]): Pairing {
  return {
    pairs: pairings.flatMap(({ pairs }) => pairs),
    added: pairings.flatMap(({ added }) => added),
    removed: pairings.flatMap(({ removed }) => removed),
    moved: pairings.flatMap(({ moved }) => moved),
  };
}

/** Pairs the entries of one collection by id, and those that were renamed by the record of the move. */
export function pairEntries(
  collection: string,
  before: DataCollection | undefined,
  after: DataCollection | undefined,
): Pairing {
  const [old, current] = [byId(before), byId(after)];
  const [there, back] = [movesOnlyIn(after, before), movesOnlyIn(before, after)];
  const moves = [...there, ...back.map(({ id, movedTo }) => ({ id: movedTo, movedTo: id }))];
  const idNow = new Map(moves.map(({ id, movedTo }) => [id, movedTo]));
  const refTo = (entry: DataEntry) => ({ collection, id: entry.id, entry });
  const pairs = [...old.values()].flatMap((entry): EntryPair[] => {
    const renamed = idNow.get(entry.id) ?? '';
    const same = current.get(entry.id) ?? (old.has(renamed) ? undefined : current.get(renamed));
    return same === undefined ? [] : [{ before: refTo(entry), after: refTo(same) }];
  });
  const known = {
    before: new Set([...pairs.map((pair) => pair.before.id), ...there.map(({ id }) => id)]),
    after: new Set([...pairs.map((pair) => pair.after.id), ...back.map(({ id }) => id)]),
  };
  return {
    pairs: pairs.sort((a, b) => compareIds(a.after.id, b.after.id)),
    added: [...current.values()].filter(({ id }) => !known.after.has(id)).map(refTo),
    removed: [...old.values()].filter(({ id }) => !known.before.has(id)).map(refTo),
    moved: moves.map((move) => ({ collection, ...move })),
  };
}

const byId = (collection: DataCollection | undefined): Map<string, DataEntry> =>
  new Map(collection?.entries.map((entry) => [entry.id, entry]));

/** The records of moves that one snapshot has and the other has not. */
function movesOnlyIn(one: DataCollection | undefined, other: DataCollection | undefined) {
  const known = new Set(other?.moved?.map(({ id, movedTo }) => `${id} ${movedTo}`));
  return (one?.moved ?? [])
    .filter(({ id, movedTo }) => !known.has(`${id} ${movedTo}`))
    .map(({ id, movedTo }) => ({ id, movedTo }));
}
