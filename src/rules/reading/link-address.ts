import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it judges the links in a text. */
export const linkAddress: ReadingRule = {
  id: 'link-address',
  sentence: 'A link leads to an https address, or to a page of this site by its path.',
  why: 'An address that is not encrypted can be changed on its way, and some kinds of address run programs.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'An address that begins with http:',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSee [the decision](http://www.osce.org/pc/109168).\n`,
        },
      },
      {
        title: 'A page of this site without its first slash',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSee [the OSCE](organisations/osce).\n` },
      },
    ],
    passes: [
      {
        title: 'Both kinds',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSee [the decision](https://www.osce.org/pc/109168) and [the OSCE](/organisations/osce/).\n`,
        },
      },
    ],
  },
};
