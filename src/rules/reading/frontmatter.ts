import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it parts the fields from the text. */
export const frontmatter: ReadingRule = {
  id: 'frontmatter',
  sentence:
    'An entry in MDX begins with a line of three hyphens, its fields, and a second line of three hyphens.',
  why: 'The hyphens part the fields, which are data, from the text that follows.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'No second line of hyphens',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace(/---\n$/, '') },
      },
      {
        title: 'No first line of hyphens',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('---\n', '') },
      },
      {
        title: 'An empty line before the first hyphens',
        files: { 'cbms/osce/cbm-8.mdx': `\n${sample.cbm}` },
      },
    ],
    passes: [
      {
        title: 'Fields, then text',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSome text.\n` },
      },
    ],
  },
};
