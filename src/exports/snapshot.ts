import type { DataCollection, DataSnapshot } from '#model/data-snapshot.ts';
import type { Facts } from '#model/facts.ts';
import { collectionJson } from './collection-data.ts';
import { publishedCollections } from './published-collections.ts';

/** The data as they are published, to be compared with another state of them. */
export const snapshotOf = (facts: Facts): DataSnapshot =>
  Object.fromEntries(
    publishedCollections.map((name) => [
      name,
      JSON.parse(collectionJson(facts, name, { release: null })) as DataCollection,
    ]),
  );
