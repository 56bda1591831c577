import { expect, test } from 'vitest';
import { Phrasebook } from './phrasebook.ts';

const phrasebook = new Phrasebook([
  ['PoC', 'point of contact', 'contact point'],
  ['US', 'United States', 'USA'],
  ['America', 'USA'],
]);
const keys = (text: string) => phrasebook.tokensOf(text).map(({ key }) => key);

test('ways to say the same thing have one key', () => {
  expect(keys('PoC directory')).toEqual(keys('points of contact directory'));
  expect(keys('contact point')).toEqual(keys('POC'));
});

test('groups that share a phrase are one', () => {
  expect(keys('america')).toEqual(keys('United States'));
});

test('the longest phrase is taken, and words without synonyms stay words', () => {
  expect(keys('a point of contact list')).toEqual(['a', 'poc', 'list']);
});

test('a token knows the other ways to say it', () => {
  const [token] = phrasebook.tokensOf('PoC');
  expect(token && phrasebook.synonymsOf(token)).toEqual(['point of contact', 'contact point']);
});
