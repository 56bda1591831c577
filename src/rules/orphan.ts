import { keyOf } from '#model/graph.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const orphan: GraphRule = {
  id: 'orphan',
  sentence: 'Every document and theme is used by some entry.',
  why: 'What nothing rests on is mostly the trace of a spelling mistake elsewhere, or of an entry that was forgotten.',
  scope: 'graph',
  check: (graph, { mayBeMentioned }) =>
    [...graph.documents, ...graph.themes]
      .filter((entry) => {
        const others = graph.mentions.get(keyOf(entry.collection, entry.id)) ?? [];
        const standsAlone = entry.collection === 'documents' && entry.data.contents.length > 0;
        return !standsAlone && others.every((other) => other === entry) && !mayBeMentioned(entry);
      })
      .map((entry) => ({
        entry,
        path: [],
        found: `${entry.id}, which no entry mentions`,
        expected: 'at least one entry that rests on it',
        suggestion:
          'If the entry that cites it is still to be added, add it too, in the same proposal: then this goes away. Otherwise cite it where it belongs, or remove it.',
      })),
  examples: {
    fails: [
      {
        title: 'A document that nobody cites',
        files: {
          'documents/pc-dec-1039.yaml': sample.document
            .replace('PC.DEC/1106', 'PC.DEC/1039')
            .replace('Initial set', 'Development'),
        },
      },
      {
        title: 'A theme without measures or questions',
        files: {
          'themes.yaml': `${sample.themes}- { id: terminology, order: 2, title: Terminology, description: Terms. }\n`,
        },
      },
    ],
    passes: [{ title: 'All in use', files: {} }],
  },
};
