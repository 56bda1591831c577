import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, graphOf } from './graph-of.ts';
import { buildGraph, keyOf } from './graph.ts';

const entries = entriesOf({
  cbms: { 'osce/cbm-8': {}, 'osce/cbm-10': {}, 'osce/cbm-9': {} },
  positions: { 'oewg/day/kenya': {}, 'oewg/day/ghana': {} },
  documents: { 'a-68-98': { replaces: ['a-65-201'] } },
});

describe('a graph', () => {
  it('does not depend on the order in which entries came', () => {
    const whole = buildGraph(entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(buildGraph(shuffled)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('knows who mentions an entry, each once', () => {
    const { mentions } = graphOf({ positions: { 'oewg/day/kenya': {}, 'oewg/day/ghana': {} } });
    const ids = (key: string) => mentions.get(key)?.map(({ id }) => id);
    expect(ids(keyOf('documents', 'document'))).toEqual(['oewg/day/ghana', 'oewg/day/kenya']);
    expect(ids(keyOf('delegations', 'kenya'))).toEqual(['oewg/day/kenya']);
    expect(ids(keyOf('positions', 'oewg/day/kenya'))).toBeUndefined();
  });

  it('keeps an entry that was taken back out of every table, and remembers why', () => {
    const withdrawn = { on: '2026-01-15', reason: 'Entered by mistake.' };
    const graph = graphOf({ positions: { 'oewg/day/kenya': { withdrawn }, 'oewg/day/ghana': {} } });
    expect(graph.positions.ids).toEqual(['oewg/day/ghana']);
    expect(graph.entries.map(({ id }) => id)).not.toContain('oewg/day/kenya');
    expect(graph.withdrawn).toMatchObject([{ id: 'oewg/day/kenya', data: { withdrawn } }]);
  });

  it('keeps the first of two entries with one id and sets the other aside', () => {
    const [first] = entriesOf({ themes: { contacts: { title: 'First' } } });
    const [second] = entriesOf({ themes: { contacts: { title: 'Second' } } });
    const graph = buildGraph([first, second].filter((entry) => entry !== undefined));
    expect(graph.themes.get('contacts').data.title).toBe('First');
    expect(graph.duplicates.map(({ data }) => data)).toMatchObject([{ title: 'Second' }]);
  });

  it.each([
    ['cbms', 'osce/cbm-8', '/cbms/osce/cbm-8/'],
    ['glossary', 'cbm', '/glossary/#cbm'],
    ['guides', 'about', '/about/'],
    ['themes', 'contacts', '/cbms/#contacts'],
    ['stances', 'support', '/methodology/#support'],
  ] as const)('gives %s %s the address %s', (collection, id, url) => {
    expect(graphOf({ [collection]: { [id]: {} } })[collection].get(id).url).toBe(url);
  });
});
