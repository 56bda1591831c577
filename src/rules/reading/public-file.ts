import { pathProblems } from '../path-problems.ts';
import type { ReadingRule } from '../rule.ts';

/** Found before any file is opened; the folder stands beside content/. */
export const publicFile: ReadingRule = {
  id: 'public-file',
  sentence: 'The folder public/ holds only files that are listed in the code.',
  why: 'What is there is served as it is, without a look at what it contains.',
  scope: 'reading',
  report: ({ title }) => pathProblems([{ path: title }], new Set(['public/robots.txt'])),
  examples: {
    fails: [{ title: 'public/banner.html', files: {} }],
    passes: [{ title: 'content/glossary/icts.yaml', files: {} }],
  },
};
