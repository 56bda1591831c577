import { expect, test } from 'vitest';
import { oneSpelling, otherSpelling, stemOf } from './spelling.ts';

test.each([
  ['organisation', 'organization'],
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
])('%s and %s are one word, and each knows the other', (british, american) => {
  expect(oneSpelling(british)).toBe(oneSpelling(american));
  expect(otherSpelling(british)).toBe(american);
  expect(otherSpelling(american)).toBe(british);
});

test('a word with one spelling has no other', () => {
  expect(otherSpelling('hotline')).toBeUndefined();
});

test('plurals are compared without their ending, numbers as they are', () => {
  expect(stemOf('points')).toBe('point');
  expect(stemOf('policies')).toBe('policy');
  expect(stemOf('consensus')).toBe('consensus');
  expect(stemOf('1988s')).toBe('1988s');
});
