import { expect, test } from 'vitest';
import { queries } from './queries.ts';
import { meanOf, reciprocalRank } from './reciprocal-rank.ts';

test('the place of the first expected page counts, whatever the place on the page', () => {
  expect(reciprocalRank({ text: '', pages: ['/b/', '/c/'], within: 1 }, ['/a/', '/b/#x', '/c/'])).toBe(1 / 2);
  expect(reciprocalRank({ text: '', pages: ['/z/'], within: 1 }, ['/a/'])).toBe(0);
});

test('the mean of nothing is 0', () => {
  expect(meanOf([])).toBe(0);
  expect(meanOf([1, 0.5])).toBe(0.75);
});

test('there are at least 80 queries, no two alike', () => {
  expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(80);
});
