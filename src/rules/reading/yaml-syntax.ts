import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it reads the fields. */
export const yamlSyntax: ReadingRule = {
  id: 'yaml-syntax',
  sentence:
    'Fields are written as name, colon, space, value; one a line, and the fields of one record in one column.',
  why: 'Programs read the fields, and a missing space or quotation mark gives them another meaning.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A colon inside text',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('title: Points', 'title: Transparency: points') },
      },
      {
        title: 'A tab at the start of a line',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('  paragraph: CBM 8', '\tparagraph: CBM 8') },
      },
      {
        title: 'A field twice',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace('level: regional', 'level: regional\nlevel: regional'),
        },
      },
      {
        title: 'A quotation mark without its partner',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace('title: Initial', 'title: "Initial') },
      },
    ],
    passes: [
      {
        title: 'A colon inside text in quotes',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'title: Points of contact',
            'title: "Transparency: points of contact"',
          ),
        },
      },
    ],
  },
};
