import { expect, it } from 'vitest';
import { median } from './median.ts';

it.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[10, 4, 1, 2], 3],
])('the median of %j is %i', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
