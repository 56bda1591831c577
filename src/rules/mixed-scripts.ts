import { mixed } from '#schema/character-faults.ts';
import { characterFindings } from './character-finding.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const mixedScripts: FileRule = {
  id: 'mixed-scripts',
  sentence:
    'The letters of a word are of one alphabet: a Cyrillic О in a Latin word deceives readers and search alike.',
  why: 'A word that looks like a known name and is not it misleads readers, and search does not find it.',
  scope: 'file',
  check: (file) => characterFindings(file, mixed),
  examples: {
    fails: [
      {
        title: 'A name of a body with a Cyrillic О',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nThe \u{41E}SCE adopted it.\n` },
      },
      {
        title: 'The same in a field, written as a code',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'Points of contact',
            String.raw`"P\u043eints of contact"`,
          ),
        },
      },
    ],
    passes: [
      {
        title: 'Words of several alphabets beside one another',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nThe OSCE (ОБСЕ, ΟΑΣΕ), 5 μg, საქართველო, 日本のCERT, IT-сектор.\n`,
        },
      },
    ],
  },
};
