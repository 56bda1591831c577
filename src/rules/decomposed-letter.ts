import { decomposed } from '#schema/character-faults.ts';
import { characterFindings } from './character-finding.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const decomposedLetter: FileRule = {
  id: 'decomposed-letter',
  sentence:
    'A letter with an accent is one character (Unicode NFC), so that texts that look the same are the same.',
  why: 'Two spellings of one name would look alike and not be found together.',
  scope: 'file',
  check: (file) => characterFindings(file, decomposed),
  examples: {
    fails: [
      {
        title: 'An accent that is a character of its own, as macOS writes it in names of files',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nThe Co\u{302}te d’Ivoire workshop.\n` },
      },
      {
        title: 'The same in a field, written as a code',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of contact', String.raw`"Co\u0302te d’Ivoire"`),
        },
      },
    ],
    passes: [
      {
        title: 'Letters with accents',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nCôte d’Ivoire, Türkiye and Việt Nam took part.\n` },
      },
    ],
  },
};
