import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import type { Graph } from '#model/graph.ts';
import { referencesOf } from '#model/references.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';
import { idSuggester } from './meant-id.ts';

export const unknownReference: GraphRule = {
  id: 'unknown-reference',
  sentence: 'Every id that an entry mentions is the id of an entry.',
  why: 'A mention becomes a link, and a count rests on it. A spelling mistake would leave a State or a document out without a word.',
  scope: 'graph',
  check: (graph, { isClaimed }) => {
    const suggest = idSuggester(graph);
    return graph.entries.flatMap((entry) =>
      referencesOf(entry.collection, entry.data)
        .filter(({ collection, id }) => !graph[collection].has(id))
        .filter(({ collection, id }) => isGone(graph, collection, id) || !isClaimed(collection, id))
        .map(({ collection, id, path }) => {
          const expected = `the id of an entry in ${collection}`;
          if (isGone(graph, collection, id)) {
            const suggestion = 'Remove the mention, or name the entry that took its place.';
            return { entry, path, found: `${id}, which was withdrawn`, expected, suggestion };
          }
          const near = suggest(collection, id);
          const other = collectionNames.find((name) => graph[name].has(id));
          return {
            entry,
            path,
            found: `${id}, which is ${other === undefined ? '' : `in ${other} and `}not in ${collection}`,
            expected,
            suggestion: near
              ? `Did you mean ${near}?`
              : other === undefined
                ? addOrUse(collection)
                : `Name an entry of ${collection} here; ${id} belongs where a field asks for one of ${other}.`,
          };
        }),
    );
  },
  examples: {
    fails: [
      {
        title: 'A theme with a typing error',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('points-of-contact', 'point-of-contact') },
      },
      {
        title: 'The last part of an id in place of the whole',
        files: {
          'positions/oewg-2019-2021/2020-02-12/australia.mdx': sample.position.replace(
            'meeting: oewg-2019-2021/2020-02-12',
            'meeting: 2020-02-12',
          ),
        },
      },
      {
        title: 'The id of an entry of another collection',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('[points-of-contact]', '[pc-dec-1106]') },
      },
      {
        title: 'An entry that was withdrawn',
        files: {
          'documents/pc-dec-1106.yaml': `${sample.document}withdrawn: { on: 2026-01-15, reason: Entered by mistake. }\n`,
        },
      },
    ],
    passes: [{ title: 'A theme that exists', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};

/** What to do where no id is near. */
export const addOrUse = (collection: CollectionName): string =>
  `Add the entry to ${collection}, or use the id of one that exists.`;

const isGone = (graph: Graph, collection: CollectionName, id: string) =>
  graph.withdrawn.some((entry) => entry.collection === collection && entry.id === id);
