import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, entriesOf, graphOf } from '#model/graph-of.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import { collectionJson, publishedCollections } from './collection-data.ts';

type Json = Record<string, unknown>;
const read = (
  graph: Graph,
  ...[collection, release]: [Parameters<typeof collectionJson>[1], (string | null)?]
) => JSON.parse(collectionJson(factsOf(graph), collection, release ?? null)) as Json & { entries: Json[] };

const given = entriesOf({
  cbms: {
    'osce/cbm-10': {},
    'osce/cbm-8': {
      links: [{ relation: 'builds-on', to: 'oas/cbm-1', basis: 'stated', claim: claimWith() }],
    },
    'bilateral/a': { level: 'bilateral', parties: ['brazil', 'india'] },
  },
  documents: { 'a-68-98': { symbol: 'A/68/98', replaces: ['a-65-201'] } },
  positions: { 'oewg/day/kenya': {}, 'oewg/day/ghana': {} },
  moved: { 'cbms/osce/old': { to: 'osce/cbm-8' }, 'documents/old': { to: 'a-68-98' } },
});
const graph = buildGraph(given);

describe('collectionJson', () => {
  it('says its version, release and licence around the entries', () => {
    const data = read(graph, 'cbms', '2026-12-01');
    expect(Object.keys(data)).toEqual([
      'schemaVersion',
      'release',
      'license',
      'entries',
      'moved',
      'withdrawn',
    ]);
    expect(data).toMatchObject({ schemaVersion: '1.0.0', release: '2026-12-01', license: 'CC-BY-4.0' });
    expect(read(graph, 'cbms').release).toBeNull();
  });

  it('sorts entries by id and fields by name, id and address first', () => {
    const { entries } = read(graph, 'cbms');
    expect(entries.map(({ id }) => id)).toEqual(['bilateral/a', 'oas/cbm-1', 'osce/cbm-8', 'osce/cbm-10']);
    for (const entry of entries) {
      const [id, url, ...fields] = Object.keys(entry);
      expect([id, url]).toEqual(['id', 'url']);
      expect(fields).toEqual(fields.toSorted());
    }
  });

  it('gives every measure the same fields, whatever its shape', () => {
    const shapes = read(graph, 'cbms').entries.map(({ organisation, parties, linkedFrom }) => [
      organisation,
      parties,
      linkedFrom,
    ]);
    expect(shapes[0]).toEqual([null, ['brazil', 'india'], []]);
    expect(shapes[3]).toEqual(['osce', [], []]);
  });

  it('adds to a measure the links that lead to it', () => {
    expect(read(graph, 'cbms').entries[1]?.linkedFrom).toEqual([
      {
        relation: 'built-on-by',
        from: 'osce/cbm-8',
        basis: 'stated',
        url: '/cbms/osce/cbm-8/#builds-on-oas-cbm-1',
      },
    ]);
  });

  it('lists all claims of an entry with their anchors', () => {
    const claims = read(graph, 'cbms').entries[2]?.claims;
    expect(claims).toMatchObject([
      { anchor: 'adoption' },
      { anchor: 'asks' },
      { anchor: 'builds-on-oas-cbm-1' },
    ]);
  });

  it('names every field of the schema in every entry, null where it is left out', () => {
    const [first, ...others] = read(graph, 'cbms').entries.map((entry) => Object.keys(entry));
    for (const keys of others) expect(keys).toEqual(first);
    expect(read(graph, 'cbms').entries[0]).toMatchObject({ officialTitle: null });
  });

  it('adds to a document its status and what replaced it', () => {
    const byId = new Map(read(graph, 'documents').entries.map((entry) => [entry.id, entry]));
    expect(byId.get('a-65-201')).toMatchObject({ replacedBy: ['a-68-98'] });
    expect(byId.get('a-68-98')).toMatchObject({ status: 'final', replacedBy: [] });
  });

  it('adds to a question its tallies, meeting by meeting', () => {
    expect(read(graph, 'questions').entries[0]?.tallies).toEqual([
      { meeting: 'oewg/day', date: null, stance: 'support', statements: 2, delegations: ['ghana', 'kenya'] },
    ]);
  });

  it('keeps the moved records of a collection with it', () => {
    expect(read(graph, 'cbms').moved).toEqual([{ id: 'osce/old', movedTo: 'osce/cbm-8', on: '2026-01-15' }]);
    expect(read(graph, 'themes').moved).toEqual([]);
  });

  it('gives the same text for the same content in any order', () => {
    const texts = (world: Graph) =>
      publishedCollections.map((name) => collectionJson(factsOf(world), name, null));
    const whole = texts(graph);
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
        expect(texts(buildGraph(shuffled))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('is valid for an empty collection', () => {
    expect(read(graphOf({}), 'networks').entries).toEqual([]);
  });
});
