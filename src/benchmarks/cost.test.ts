import { expect, it } from 'vitest';
import { costOf } from './cost.ts';

const treeOf = (all: number, pagefind: number, memory: number) => ({
  seconds: (beginning = '') => (beginning === 'pagefind' ? pagefind : all),
  memory,
});

it('reads the last line that GNU time wrote, whatever the command said before', () => {
  expect(costOf('a warning\n120.50 9.50 98.01 1000000\n', treeOf(129.9, 7, 900))).toEqual({
    wall: 98.01,
    cpu: 130,
    memory: 1024,
    pagefind: 7,
  });
});

it('counts processes that nobody waited for', () => {
  const { cpu, memory } = costOf('10.00 1.00 9.00 1000000', treeOf(18, 7.5, 1500));
  expect([cpu, memory]).toEqual([18, 1500]);
});

it('does not take an error for a cost', () => {
  expect(() => costOf('Command exited with non-zero status 1', treeOf(1, 1, 1))).toThrow(
    'expected the four numbers',
  );
});
