import { expect, test } from 'vitest';
import { Phrasebook } from './phrasebook.ts';
import { parseQuery } from './query.ts';
import { valuesNamed } from './values-named.ts';

const phrasebook = new Phrasebook([['PoC', 'point of contact']]);
const facets = [
  {
    id: 'theme',
    values: [{ id: 'points-of-contact', label: 'Points of contact', names: ['focal points'] }],
  },
  { id: 'delegation', values: [{ id: 'chad', label: 'Chad', names: [] }] },
] as const;
const named = (text: string) => valuesNamed(parseQuery(text, phrasebook), facets, phrasebook);
const theme = { facet: 'theme', value: 'points-of-contact', label: 'Points of contact' };

test('a theme is found by its name, by an alias, and in other words', () => {
  expect(named('points of contact')).toEqual([theme]);
  expect(named('Focal point')).toEqual([theme]);
  expect(named('PoC')).toEqual([theme]);
});

test('not by a part of its name, and not where an entry has the name', () => {
  expect(named('contact')).toEqual([]);
  expect(named('Chad')).toEqual([]);
  expect(named('')).toEqual([]);
});
