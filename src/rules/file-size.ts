import { collectionOfPath } from '#intake/collection-of-path.ts';
import { limits, mostBytes } from '#intake/limits.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const fileSize: FileRule = {
  id: 'file-size',
  sentence: `A file is at most ${String(limits.bytes / 1024)} kB long; one that holds a whole list may be ${String(limits.listBytes / 1024)} kB.`,
  why: 'A reviewer must be able to read a change whole, and very long texts keep the checks busy for minutes.',
  scope: 'file',
  check: ({ path, bytes }) => {
    const collection = collectionOfPath(path);
    const most = collection === undefined ? limits.bytes : mostBytes(collection);
    if (bytes.length <= most) return [];
    return [
      {
        place: { line: 1, column: 1 },
        found: `${String(Math.ceil(bytes.length / 1024))} kB`,
        expected: `at most ${String(most / 1024)} kB`,
        suggestion: 'Split the entry, or leave out what is not about CBMs.',
      },
    ];
  },
  examples: {
    fails: [
      {
        title: 'A body of 70 kB',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\n${'A short sentence.\n\n'.repeat(4000)}` },
      },
    ],
    passes: [{ title: 'An entry of ordinary length', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};
