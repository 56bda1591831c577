import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake before it reads the text below the fields. */
export const mdxLimit: ReadingRule = {
  id: 'mdx-limit',
  sentence: 'A text keeps within limits of length and nesting that no ordinary text comes near.',
  why: 'Some short texts that are made for it keep a parser busy for minutes.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A row of hyphens across the page',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\n${'-'.repeat(100)}\n` },
      },
    ],
    passes: [
      {
        title: 'A short row',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nOne.\n\n---\n\nTwo.\n` },
      },
    ],
  },
};
