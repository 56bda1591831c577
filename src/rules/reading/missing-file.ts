import type { ReadingRule } from '../rule.ts';

/** Found before any file is opened. */
export const missingFile: ReadingRule = {
  id: 'missing-file',
  sentence:
    'The folder of the content and its lists (delegations, questions, themes, stances, moved) are there.',
  why: 'Every other entry names a delegation, a theme or a question from these lists.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A list that was deleted',
        files: { 'stances.yaml': null },
      },
    ],
    passes: [
      {
        title: 'A list that is empty for now',
        files: { 'moved.yaml': '[]\n' },
      },
    ],
  },
};
