import type { CollectionName } from '#schema/collection-names.ts';
import type { Graph } from '#model/graph.ts';
import { referencesOf } from '#model/references.ts';
import { nearestOf } from '#report/nearest.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const unknownReference: GraphRule = {
  id: 'unknown-reference',
  sentence: 'Every id that an entry mentions is the id of an entry.',
  scope: 'graph',
  check: (graph, { isClaimed }) =>
    graph.entries.flatMap((entry) =>
      referencesOf(entry.collection, entry.data)
        .filter(({ collection, id }) => !graph[collection].has(id))
        .filter(({ collection, id }) => isGone(graph, collection, id) || !isClaimed(collection, id))
        .map(({ collection, id, path }) => {
          const expected = `the id of an entry in ${collection}`;
          if (isGone(graph, collection, id)) {
            const suggestion = 'Remove the mention, or name the entry that took its place.';
            return { entry, path, found: `${id}, which was withdrawn`, expected, suggestion };
          }
          const near = nearestOf(id, graph[collection].ids);
          return {
            entry,
            path,
            found: `${id}, which is not in ${collection}`,
            expected,
            suggestion: near
              ? `Did you mean ${near}?`
              : `Add the entry to ${collection}, or use the id of one that exists.`,
          };
        }),
    ),
  examples: {
    fails: [
      {
        title: 'A theme with a typing error',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('points-of-contact', 'point-of-contact') },
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

const isGone = (graph: Graph, collection: CollectionName, id: string) =>
  graph.withdrawn.some((entry) => entry.collection === collection && entry.id === id);
