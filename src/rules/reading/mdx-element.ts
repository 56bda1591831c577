import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it judges the text below the fields. */
export const mdxElement: ReadingRule = {
  id: 'mdx-element',
  sentence:
    'The text has paragraphs, headings from the second level on, lists, tables, quotations, links and footnotes, and no other element.',
  why: 'Pages look alike and can be read aloud, printed and searched; nothing in an entry can run or load anything.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A tag of HTML',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nThis is <b>important</b>.\n` },
      },
      {
        title: 'A heading of the first level',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\n# Background\n` },
      },
      {
        title: 'An image',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\n![A map](/map.png)\n` },
      },
    ],
    passes: [
      {
        title: 'Words marked in Markdown',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\n## Background\n\nThis is **important**.\n` },
      },
    ],
  },
};
