import { expect, test } from 'vitest';
import { Phrasebook } from './phrasebook.ts';
import { parseQuery } from './query.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { suggestionsFor } from './suggest.ts';

const suggested = (text: string, selection = {}) =>
  suggestionsFor(parseQuery(text, new Phrasebook([])), text, selection, sampleCatalogue);

test('a designation with a wrong letter leads to the nearest', () => {
  expect(suggested('OSCE CMB 8')).toContainEqual({
    type: 'entry',
    title: 'OSCE CBM 8: Name points of contact',
    url: '/cbms/osce/cbm-8/',
  });
});

test('a misspelt word is put right', () => {
  expect(suggested('Colombja')).toContainEqual({ type: 'spelling', text: 'colombia' });
});

test('with boxes ticked, the same search without each of them is offered', () => {
  expect(suggested('zzzz', { level: ['global'] })).toContainEqual({ type: 'wider', facet: 'level' });
});
