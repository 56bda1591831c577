import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { type Edition, license, schemaVersion } from './edition.ts';
import type { PublishedCollection } from './published-collections.ts';
import { publishedEntry } from './published-entry.ts';

/** One collection as JSON text: `{schemaVersion, release, license, entries, moved, withdrawn}`, entries sorted by id. */
export function collectionJson(
  facts: Facts,
  collection: PublishedCollection,
  { release }: Pick<Edition, 'release'>,
): string {
  const entries = facts.graph[collection].all.map((entry) => publishedEntry(entry, facts));
  const moved = movedRecords(facts, collection);
  const withdrawn = withdrawnRecords(facts, collection);
  return jsonText({ schemaVersion, release, license, entries, moved, withdrawn });
}

/** A file of one entry, or of what stays at an id that an entry once had. */
export interface EntryFile {
  readonly id: string;
  readonly text: string;
}

/**
 * The entries of a collection, each as JSON text, one after another: what the file of the collection says of it, and the same
 * three keys before.
 */
export function* entryFiles(
  facts: Facts,
  collection: PublishedCollection,
  { release }: Pick<Edition, 'release'>,
): Generator<EntryFile> {
  const file = (record: { readonly id?: unknown }): EntryFile => ({
    id: String(record.id),
    text: jsonText({ schemaVersion, release, license, ...record }),
  });
  for (const entry of facts.graph[collection].all) yield file(publishedEntry(entry, facts));
  yield* movedRecords(facts, collection).map(file);
  yield* withdrawnRecords(facts, collection).map(file);
}

const movedRecords = ({ graph }: Facts, collection: PublishedCollection) =>
  graph.moved.all
    .filter(({ data }) => data.collection === collection)
    .map(({ data }) => ({ id: data.from, movedTo: data.to, on: data.on }));

const withdrawnRecords = ({ graph }: Facts, collection: PublishedCollection) =>
  graph.withdrawn
    .filter((entry: AnyEntry) => entry.collection === collection)
    .map(({ id, data }) => ({ id, ...data.withdrawn }));

/** A data file as it is written. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
