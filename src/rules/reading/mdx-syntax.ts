import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it reads the text below the fields. */
export const mdxSyntax: ReadingRule = {
  id: 'mdx-syntax',
  sentence:
    'In the text, the signs < and { have a backslash before them, no line begins with import or export, and what is opened is closed.',
  why: 'In this format they begin a tag or a piece of program code.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A bare sign',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nFewer than <10 replies.\n` },
      },
      {
        title: 'A line that begins with import',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nimport controls were discussed.\n` },
      },
      {
        title: 'A note that is not closed',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\n<Note>\n\nA doubt.\n` },
      },
    ],
    passes: [
      {
        title: 'The sign with a backslash',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nFewer than \\<10 replies.\n` },
      },
    ],
  },
};
