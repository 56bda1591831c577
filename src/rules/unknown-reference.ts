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
        .filter(({ collection, id }) => !graph[collection].has(id) && !isClaimed(collection, id))
        .map(({ collection, id, path }) => {
          const near = nearestOf(id, graph[collection].ids);
          return {
            entry,
            path,
            found: `${id}, which is not in ${collection}`,
            expected: `the id of an entry in ${collection}`,
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
    ],
    passes: [{ title: 'A theme that exists', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};
