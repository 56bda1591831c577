import type { AnyEntry } from '#model/entry.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const entryPlace: GraphRule = {
  id: 'entry-place',
  sentence:
    'The folder of a measure is its organisation (or bilateral), that of a meeting its process, and that of a position its meeting.',
  scope: 'graph',
  check: (graph) =>
    graph.entries.flatMap((entry) => {
      const place = expectedPlace(entry);
      if (
        place === undefined ||
        place.id === entry.id ||
        (place.folderOnly && entry.id.startsWith(`${place.id}/`))
      ) {
        return [];
      }
      return [
        {
          entry,
          path: place.path,
          found: `${entry.collection}/${entry.id}`,
          expected: place.folderOnly
            ? `a place in ${entry.collection}/${place.id}/`
            : `${entry.collection}/${place.id}`,
          suggestion: 'Move the file, or correct the field.',
        },
      ];
    }),
  examples: {
    fails: [
      { title: 'An OSCE measure in the folder of the OAS', files: { 'cbms/oas/cbm-8.mdx': sample.cbm } },
      {
        title: 'A position under another delegation',
        files: { 'positions/oewg-2019-2021/2020-02-12/austria.mdx': sample.position },
      },
    ],
    passes: [{ title: 'Each in its place', files: {} }],
  },
};

function expectedPlace(entry: AnyEntry): { id: string; path: string[]; folderOnly: boolean } | undefined {
  if (entry.collection === 'cbms') {
    const id = entry.data.level === 'bilateral' ? 'bilateral' : entry.data.organisation;
    return { id, path: [entry.data.level === 'bilateral' ? 'level' : 'organisation'], folderOnly: true };
  }
  if (entry.collection === 'positions') {
    return { id: `${entry.data.meeting}/${entry.data.delegation}`, path: ['delegation'], folderOnly: false };
  }
  if (entry.collection === 'meetings' && entry.data.process !== undefined) {
    return { id: entry.data.process, path: ['process'], folderOnly: true };
  }
  return undefined;
}
