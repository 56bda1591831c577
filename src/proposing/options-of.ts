import { buildGraph } from '#model/graph.ts';
import { titleOf } from '#model/titles.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { KnownContent } from './known-content.ts';

/** An entry that can be named in a field. */
export interface Option {
  readonly id: string;
  readonly title: string;
}

/** The entries of every collection, by title, for the fields that name one. */
export function optionsOf({ entries }: KnownContent): ReadonlyMap<CollectionName, readonly Option[]> {
  const graph = buildGraph(entries.map((entry) => ({ ...entry, html: '', body: '' })));
  return Map.groupBy(
    graph.entries.map((entry) => ({
      collection: entry.collection,
      id: entry.id,
      title: titleOf(entry, graph),
    })),
    ({ collection }) => collection,
  );
}
