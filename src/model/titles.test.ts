import { expect, it } from 'vitest';
import { graphOf } from './graph-of.ts';
import { labelOfDocument, titleOf } from './titles.ts';

const graph = graphOf({
  cbms: { 'osce/cbm-8': { designation: 'OSCE CBM 8', title: 'Points of contact' } },
  organisations: { osce: { names: { short: 'OSCE', full: 'Organization for Security' } } },
  documents: {
    set: { symbol: 'PC.DEC/1106', title: 'Initial set' },
    page: { title: 'A page', kind: 'web-page', date: '2019-05' },
  },
  meetings: {
    'oewg/day': { title: 'Fifth meeting', from: '2020-02-12' },
    'oewg/round': { title: 'Written round' },
  },
  delegations: { kenya: { name: 'Kenya' } },
  positions: { 'oewg/day/kenya': {}, 'oewg/round/kenya': {} },
  glossary: { cbm: { term: 'Measure' } },
  moved: { 'cbms/osce/old': { to: 'osce/cbm-8' } },
});

it.each([
  ['cbms', 'osce/cbm-8', 'OSCE CBM 8: Points of contact'],
  ['organisations', 'osce', 'Organization for Security (OSCE)'],
  ['documents', 'set', 'PC.DEC/1106'],
  ['positions', 'oewg/day/kenya', 'Kenya, 12 February 2020'],
  ['positions', 'oewg/round/kenya', 'Kenya, Written round'],
  ['delegations', 'kenya', 'Kenya'],
  ['glossary', 'cbm', 'Measure'],
  ['meetings', 'oewg/day', 'Fifth meeting'],
  ['moved', 'cbms/osce/old', 'osce/old'],
] as const)('calls %s %s: %s', (collection, id, title) => {
  expect(titleOf(graph[collection].get(id), graph)).toBe(title);
});

it('names a document without a symbol by its title, kind and date', () => {
  expect(labelOfDocument(graph.documents.get('page').data)).toBe('A page (web page, May 2019)');
});
