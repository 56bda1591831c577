import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { addressOf, type AnyEntry, type EntryOf, isWithdrawn, type WithdrawnEntry } from './entry.ts';
import { referencesOf } from './references.ts';
import { Table } from './table.ts';

/** What the intake hands over for one entry. */
export interface RawEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly html: string;
  readonly body: string;
}

type Tables = { readonly [C in CollectionName]: Table<EntryOf<C>> };

/** All content, joined. Tables are sorted by id, so the order in which entries came makes no difference. */
export interface Graph extends Tables {
  /** Every entry of every collection. */
  readonly entries: readonly AnyEntry[];
  /** The entries that mention an entry, by `collection:id`. */
  readonly mentions: ReadonlyMap<string, readonly AnyEntry[]>;
  /** Entries that were taken back. They are in no table, so no list, count or link has them; their address says so. */
  readonly withdrawn: readonly WithdrawnEntry[];
  /** Entries whose id an earlier one has; they are in no table. */
  readonly duplicates: readonly AnyEntry[];
}

export const keyOf = (collection: CollectionName, id: string) => `${collection}:${id}`;

/** Joins entries into a graph. Of several entries with the same id the first is kept; a rule reports the others. */
export function buildGraph(raw: readonly RawEntry[]): Graph {
  const byCollection = new Map<CollectionName, Map<string, AnyEntry>>(
    collectionNames.map((name) => [name, new Map()]),
  );
  const duplicates: AnyEntry[] = [];
  const withdrawn: WithdrawnEntry[] = [];
  for (const { collection, id, ...rest } of raw) {
    // The intake has checked data against this collection's schema; only the pairing of the two is asserted here.
    const entry = { collection, id, url: addressOf(collection, id), ...rest } as AnyEntry;
    const table = byCollection.get(collection);
    if (isWithdrawn(entry)) withdrawn.push(entry);
    else if (table?.has(id)) duplicates.push(entry);
    else table?.set(id, entry);
  }
  const tables = Object.fromEntries(
    collectionNames.map((name) => [name, new Table<AnyEntry>(byCollection.get(name)?.values() ?? [])]),
  ) as unknown as Tables;
  const entries = collectionNames.flatMap((name): readonly AnyEntry[] => tables[name].all);
  return { ...tables, entries, mentions: mentionsIn(entries), withdrawn, duplicates };
}

function mentionsIn(entries: readonly AnyEntry[]): Map<string, AnyEntry[]> {
  const mentions = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    const keys = new Set(
      referencesOf(entry.collection, entry.data).map(({ collection, id }) => keyOf(collection, id)),
    );
    for (const key of keys) {
      const list = mentions.get(key);
      if (list) list.push(entry);
      else mentions.set(key, [entry]);
    }
  }
  return mentions;
}
