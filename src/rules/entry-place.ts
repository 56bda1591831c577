import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const entryPlace: GraphRule = {
  id: 'entry-place',
  sentence:
    'The folder of a measure is its organisation (or bilateral), that of a meeting its process, and that of a position its meeting.',
  why: 'The path says to whom an entry belongs. If the path and the fields disagree, one of the two is wrong.',
  scope: 'graph',
  check: (graph, { isClaimed }) =>
    graph.entries.flatMap((entry) => {
      const place = expectedPlace(entry);
      if (
        place === undefined ||
        place.of.some(({ collection, id }) => !graph[collection].has(id) && !isClaimed(collection, id)) ||
        place.id === entry.id ||
        (place.folderOnly && entry.id.startsWith(`${place.id}/`))
      ) {
        return [];
      }
      return [
        {
          entry,
          path: [place.field],
          found: `${entry.collection}/${entry.id}`,
          expected: place.folderOnly
            ? `a place in ${entry.collection}/${place.id}/`
            : `${entry.collection}/${place.id}`,
          suggestion: adviceFor(entry, place, graph),
        },
      ];
    }),
  examples: {
    fails: [
      {
        title: 'An OSCE measure in the folder of the OAS',
        files: { 'cbms/osce/cbm-8.mdx': null, 'cbms/oas/cbm-8.mdx': sample.cbm },
      },
      {
        title: 'A position under another delegation',
        files: {
          'positions/oewg-2019-2021/2020-02-12/australia.mdx': null,
          'positions/oewg-2019-2021/2020-02-12/austria.mdx': sample.position,
        },
      },
    ],
    passes: [{ title: 'Each in its place', files: {} }],
  },
};

/** A file whose own place is taken was copied from the entry that stands there. */
function adviceFor({ collection, id }: AnyEntry, { id: own, field }: ExpectedPlace, graph: Graph): string {
  const delegation = id.split('/').at(-1) ?? '';
  const isCopy = collection === 'positions' && field === 'delegation' && graph.positions.has(own);
  return isCopy && graph.delegations.has(delegation)
    ? `Write delegation: ${delegation}`
    : `Move the file there, or correct ${field}.`;
}

/** The id that an entry has by its fields: that of its path, unless entry-place reports it. */
export function idBySelf(entry: AnyEntry): string {
  const place = expectedPlace(entry);
  if (place === undefined) return entry.id;
  return place.folderOnly ? `${place.id}/${entry.id.split('/').at(-1) ?? ''}` : place.id;
}

interface ExpectedPlace {
  readonly id: string;
  /** The field that says so. */
  readonly field: string;
  readonly folderOnly: boolean;
  /** The entries that the place is named for; one that nobody knows is reported by unknown-reference. */
  readonly of: readonly { readonly collection: CollectionName; readonly id: string }[];
}

function expectedPlace(entry: AnyEntry): ExpectedPlace | undefined {
  const shape = collections[entry.collection];
  // A file at the wrong depth of folders is the business of file-place.
  if (shape.layout === 'list' || entry.id.split('/').length !== shape.parts.length) return undefined;
  if (entry.collection === 'cbms') {
    if (entry.data.level === 'bilateral')
      return { id: 'bilateral', field: 'level', folderOnly: true, of: [] };
    const { organisation: id } = entry.data;
    return { id, field: 'organisation', folderOnly: true, of: [{ collection: 'organisations', id }] };
  }
  if (entry.collection === 'positions') {
    const { meeting, delegation } = entry.data;
    const field = entry.id.startsWith(`${meeting}/`) ? 'delegation' : 'meeting';
    const of = [
      { collection: 'meetings', id: meeting },
      { collection: 'delegations', id: delegation },
    ] as const;
    return { id: `${meeting}/${delegation}`, field, folderOnly: false, of };
  }
  if (entry.collection === 'meetings' && entry.data.process !== undefined) {
    const { process: id } = entry.data;
    return { id, field: 'process', folderOnly: true, of: [{ collection: 'organisations', id }] };
  }
  return undefined;
}
