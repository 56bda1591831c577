import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it compares the fields with the schema. */
export const missingField: ReadingRule = {
  id: 'missing-field',
  sentence: 'Every field that an entry must have is there.',
  why: 'Pages, lists and citations are made from these fields.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A measure without themes',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('themes: [points-of-contact]\n', '') },
      },
      {
        title: 'A claim without a source',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace(/ {4}source: .*\n/, '') },
      },
    ],
    passes: [
      {
        title: 'All fields',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm },
      },
    ],
  },
};
