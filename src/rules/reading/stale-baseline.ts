import { tolerate } from '../baseline.ts';
import { sampleContentWith } from '../content-of.ts';
import type { ReadingRule } from '../rule.ts';

const line = {
  rule: 'orphan',
  file: 'content/themes.yaml',
  found: 'no entry rests on it',
  line: '- id: trade',
};

/** Found when what is tolerated is compared with what is wrong. */
export const staleBaseline: ReadingRule = {
  id: 'stale-baseline',
  sentence: 'The list of what is tolerated names only what is still there, of rules that are new.',
  why: 'The list is meant to become shorter; a line that nobody needs would tolerate the next fault of its kind.',
  scope: 'reading',
  report: ({ title }) =>
    tolerate([], sampleContentWith({}), { baseline: title.startsWith('No') ? [] : [line], rules: [] }),
  examples: {
    fails: [{ title: 'A line for what has been mended', files: {} }],
    passes: [{ title: 'No line', files: {} }],
  },
};
