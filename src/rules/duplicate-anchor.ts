import { claimsOf } from '#model/claims.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const duplicateAnchor: GraphRule = {
  id: 'duplicate-anchor',
  sentence: 'No two claims of an entry have the same id, since the id is the address of the claim.',
  scope: 'graph',
  check: (graph) =>
    graph.entries.flatMap((entry) => {
      const seen = new Set<string>();
      return claimsOf(entry).flatMap(({ anchor, path }) => {
        if (!seen.has(anchor)) {
          seen.add(anchor);
          return [];
        }
        return [
          {
            entry,
            path: [...path, 'id'],
            found: `${anchor}, which an earlier claim of this entry has`,
            expected: 'an id that no other claim of this entry has',
            suggestion: 'Rename the newer of the two; the older keeps its address.',
          },
        ];
      });
    }),
  examples: {
    fails: [
      {
        title: 'Two points with one id',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'asks:\n',
            `asks:
  - id: names-contact
    text: States keep the data up to date.
    source: { document: pc-dec-1106, paragraph: CBM 8 }
    checked: secondary
`,
          ),
        },
      },
    ],
    passes: [{ title: 'One id each', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};
