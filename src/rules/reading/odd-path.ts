import { pathProblems } from '../path-problems.ts';
import type { Example, ReadingRule } from '../rule.ts';

/** Found before any file is opened. */
export const oddPath: ReadingRule = {
  id: 'odd-path',
  sentence: 'Every name of a file or folder can be stored and told apart on every system.',
  why: 'A name that one system refuses, or takes for another, would make the repository impossible to copy there.',
  scope: 'reading',
  report: ({ files }: Example) =>
    pathProblems(
      Object.keys(files).map((path) => ({ path: `content/${path}` })),
      new Set(),
    ),
  examples: {
    fails: [
      { title: 'A name that Windows keeps for itself', files: { 'glossary/aux.yaml': '' } },
      {
        title: 'Two names that differ in a capital letter',
        files: { 'cbms/osce/cbm-8.mdx': '', 'cbms/osce/CBM-8.mdx': '' },
      },
    ],
    passes: [{ title: 'Lower-case letters, digits and hyphens', files: { 'cbms/osce/cbm-8.mdx': '' } }],
  },
};
