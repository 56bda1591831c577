import { expect, it } from 'vitest';
import { groupBy, groupByEach, lookupIn, once } from './groups.ts';

it('groups in the order in which keys first appear', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (number) => (number % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 1, 5]],
    ['even', [4]],
  ]);
});

it('puts what has several keys into each of its groups', () => {
  const themes = [
    { id: 1, on: ['contact', 'drills'] },
    { id: 2, on: ['contact'] },
  ];
  const groups = groupByEach(themes, ({ on }) => on);
  expect([...groups].map(([key, own]) => [key, own.map(({ id }) => id)])).toEqual([
    ['contact', [1, 2]],
    ['drills', [1]],
  ]);
});

it('looks up groups made at the first question only, and gives an empty list for a key without one', () => {
  let made = 0;
  const lookup = lookupIn(() => {
    made += 1;
    return groupBy([1, 2, 3], (number) => number % 2);
  });
  expect(made).toBe(0);
  expect([lookup(1), lookup(0), lookup(7)]).toEqual([[1, 3], [2], []]);
  expect(made).toBe(1);
});

it('makes a value once', () => {
  const value = once(() => ({}));
  expect(value()).toBe(value());
});
