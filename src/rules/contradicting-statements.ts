import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const contradictingStatements: GraphRule = {
  id: 'contradicting-statements',
  sentence: 'A delegation does not both support and oppose the same thing at one meeting.',
  why: 'Counts of support would count one delegation on both sides.',
  scope: 'graph',
  check: ({ positions }) => {
    const supported = new Set<string>();
    const keyed = positions.all.flatMap((entry) =>
      entry.data.statements.map(({ question, stance }, index) => {
        const key = `${entry.data.delegation} ${entry.data.meeting} ${question}`;
        if (favourable.has(stance)) supported.add(key);
        return { entry, index, key, stance, question };
      }),
    );
    return keyed
      .filter(({ key, stance }) => stance === 'oppose' && supported.has(key))
      .map(({ entry, index, question }) => ({
        entry,
        path: ['statements', index, 'stance'],
        found: `oppose, beside a supporting statement on ${question}`,
        expected: 'one stance on one question at one meeting',
        suggestion: 'Use support-with-conditions, or concern, if the source reports both sides of one view.',
      }));
  },
  examples: {
    fails: [
      {
        title: 'For and against at once',
        files: {
          'positions/oewg-2019-2021/2020-02-12/australia.mdx': sample.position.replace(
            'statements:\n',
            `statements:
  - id: global-repository-2
    question: global-repository
    stance: oppose
    claim:
      text: Opposed a repository.
      source: { document: pc-dec-1106, paragraph: '9' }
      checked: secondary
`,
          ),
        },
      },
    ],
    passes: [
      {
        title: 'One stance',
        files: { 'positions/oewg-2019-2021/2020-02-12/australia.mdx': sample.position },
      },
    ],
  },
};

const favourable = new Set(['support', 'support-with-conditions', 'proposal']);
