import { expect, test } from 'vitest';
import type { NameMatch } from './names.ts';
import { Phrasebook } from './phrasebook.ts';
import { parseQuery } from './query.ts';
import { termsToRead } from './terms-to-read.ts';

const match = (...terms: readonly number[]): NameMatch => ({ terms, exactness: 0 });
const query = (text: string) => parseQuery(text, new Phrasebook([]));
const read = (text: string, ...names: readonly NameMatch[]) => [...termsToRead(query(text), names)];

test('all terms of a query are looked up, the one that fewest names have first', () => {
  expect(read('measures hotline', match(1, 0), match(1, 0))).toEqual([1, 0]);
});

test('where a name has all terms, only the rarest is', () => {
  expect(read('measures hotline', match(1, 1), match(1, 0))).toEqual([1]);
});

test('a long question does not load the whole index', () => {
  expect(read('one two three four five six seven eight', match(0, 0, 0, 0, 0, 0, 0, 0))).toHaveLength(6);
});
