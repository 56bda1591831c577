import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it compares the fields with the schema. */
export const wrongValue: ReadingRule = {
  id: 'wrong-value',
  sentence:
    'The value of a field has the form that the field says: a date, an id, an address, a list, one line of text.',
  why: 'Values are sorted, compared and linked; 3/12/2013 is a day in December to one reader and in March to another.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A date with slashes',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('date: 2013-12-03', 'date: 3/12/2013') },
      },
      {
        title: 'A number that is a name, without quotes',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace("number: '8'", 'number: 8') },
      },
      {
        title: 'One word where a list is expected',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'themes: [points-of-contact]',
            'themes: points-of-contact',
          ),
        },
      },
      {
        title: 'Nothing after the colon',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('designation: OSCE CBM 8', 'designation:') },
      },
    ],
    passes: [
      {
        title: 'A date known only to the month',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace('2013-12-03', '2013-12') },
      },
    ],
  },
};
