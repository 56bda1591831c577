import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it compares the fields with the schema. */
export const unlistedValue: ReadingRule = {
  id: 'unlisted-value',
  sentence: 'A field with a fixed list of values has one of them.',
  why: 'The same thing said in two words would be counted as two things.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A word that means the same',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('status: adopted', 'status: agreed') },
      },
      {
        title: 'A space for a hyphen',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'commitment: voluntary',
            'commitment: politically binding',
          ),
        },
      },
    ],
    passes: [
      {
        title: 'A value of the list',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'commitment: voluntary',
            'commitment: politically-binding',
          ),
        },
      },
    ],
  },
};
