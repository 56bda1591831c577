import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Problem, sortProblems } from './problem.ts';

const problem = (
  file: string,
  line: number,
  column = 1,
  rule: Problem['rule'] = 'orphan',
  found = 'x',
): Problem => ({
  rule,
  file,
  line,
  column,
  found,
  expected: 'y',
  suggestion: 'z',
});

const sorted = [
  problem('content/a.yaml', 2),
  problem('content/a.yaml', 10),
  problem('content/a.yaml', 10, 3),
  problem('content/a.yaml', 10, 3, 'wrong-value'),
  problem('content/a.yaml', 10, 3, 'wrong-value', 'z'),
  problem('content/b.yaml', 1),
];

it('sorts by file, line, column, rule and finding, whatever the order in which problems were found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(sortProblems(shuffled)).toEqual(sorted);
    }),
  );
});
