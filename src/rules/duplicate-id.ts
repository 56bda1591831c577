import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const duplicateId: GraphRule = {
  id: 'duplicate-id',
  sentence: 'No two records of a list have the same id.',
  why: 'An id is an address, and one address leads to one record.',
  scope: 'graph',
  check: ({ duplicates }) =>
    duplicates.map((entry) => ({
      entry,
      path: ['id'],
      found: `${entry.id}, which an earlier record has`,
      expected: `an id that no other record of ${entry.collection} has`,
      suggestion: 'Give it an id of its own, or merge the two records.',
    })),
  examples: {
    fails: [
      {
        title: 'A delegation listed twice',
        files: {
          'delegations.yaml': `${sample.delegations}- { id: australia, name: Australia, kind: member-state }\n`,
        },
      },
    ],
    passes: [{ title: 'Each delegation once', files: { 'delegations.yaml': sample.delegations } }],
  },
};
