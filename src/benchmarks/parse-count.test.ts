import { expect, it } from 'vitest';
import { parseCount } from './parse-count.ts';

it('takes whole numbers from 1', () => {
  expect(['1', '3', '10000'].map(parseCount)).toEqual([1, 3, 10_000]);
});

it.each(['0', '-1', '2.5', 'three', '', ' ', 'NaN', 'Infinity', '3x'])(
  'does not take %j for a number of anything',
  (text) => {
    expect(parseCount(text)).toBeUndefined();
  },
);
