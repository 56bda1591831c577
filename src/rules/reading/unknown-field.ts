import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it compares the fields with the schema. */
export const unknownField: ReadingRule = {
  id: 'unknown-field',
  sentence: 'An entry has only the fields that its collection has.',
  why: 'A misspelt field would be passed over, and what it says would be lost.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A misspelt field',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('designation:', 'desigantion:') },
      },
      {
        title: 'A field of another collection',
        files: { 'documents/pc-dec-1106.yaml': `${sample.document}stance: support\n` },
      },
    ],
    passes: [
      {
        title: 'Fields of the collection',
        files: { 'documents/pc-dec-1106.yaml': `${sample.document}language: en\n` },
      },
    ],
  },
};
