import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Found before any file is opened. */
export const oddFile: ReadingRule = {
  id: 'odd-file',
  sentence: 'Every file is a plain file that can be read, not a link to another place.',
  why: 'A link may lead out of the repository, and its target is not part of the proposed change that is reviewed.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A symbolic link',
        files: { 'cbms/osce/cbm-9.mdx': { odd: 'a symbolic link' } },
      },
    ],
    passes: [
      {
        title: 'A plain file',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm },
      },
    ],
  },
};
