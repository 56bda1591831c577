import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, entriesOf, graphOf } from '#model/graph-of.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import { collectionJson, entryFiles } from './collection-data.ts';
import { schemaVersion } from './edition.ts';
import { type PublishedCollection, publishedCollections } from './published-collections.ts';

type Json = Record<string, unknown>;
const read = (graph: Graph, collection: PublishedCollection, release: string | null = null) =>
  JSON.parse(collectionJson(factsOf(graph), collection, { release })) as Json & { entries: Json[] };

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
    expect(data).toMatchObject({ schemaVersion, release: '2026-12-01', license: 'CC-BY-4.0' });
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
      publishedCollections.map((name) => collectionJson(factsOf(world), name, { release: null }));
    const whole = texts(graph);
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
        expect(texts(buildGraph(shuffled))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the prose of an entry as its author wrote it, null where there is none', () => {
    const withBody = given.map((entry) =>
      entry.id === 'osce/cbm-8' ? { ...entry, body: 'See *this*.\n\n<Note>Or that.</Note>' } : entry,
    );
    const bodies = read(buildGraph(withBody), 'cbms').entries.map(({ body }) => body);
    expect(bodies).toEqual([null, null, 'See *this*.\n\n<Note>Or that.</Note>', null]);
    expect(read(graph, 'themes').entries.filter((entry) => 'body' in entry)).toEqual([]);
  });

  it('is valid for an empty collection', () => {
    expect(read(graphOf({}), 'networks').entries).toEqual([]);
  });
});

describe('entryFiles', () => {
  const filesOf = (world: Graph, release: string | null = null) =>
    [...entryFiles(factsOf(world), 'cbms', { release })].map(({ id, text }) => ({
      id,
      data: JSON.parse(text) as Json,
    }));

  it('says of an entry what the file of its collection says, after version, release and licence', () => {
    const { entries } = read(graph, 'cbms');
    const files = filesOf(graph, '2026-12-01').slice(0, entries.length);
    expect(files).toEqual(
      entries.map((entry) => ({
        id: entry.id,
        data: { schemaVersion, release: '2026-12-01', license: 'CC-BY-4.0', ...entry },
      })),
    );
    expect(Object.keys(files[0]?.data ?? {}).slice(0, 5)).toEqual([
      'schemaVersion',
      'release',
      'license',
      'id',
      'url',
    ]);
  });

  it('keeps a file at an id that has moved, and at one that was withdrawn', () => {
    const world = graphOf({
      cbms: { 'osce/a': {}, 'osce/b': { withdrawn: { on: '2026-03-01', reason: 'It was two.' } } },
      moved: { 'cbms/osce/old': { to: 'osce/a' } },
    });
    expect(filesOf(world).slice(1)).toMatchObject([
      { id: 'osce/old', data: { id: 'osce/old', movedTo: 'osce/a', on: '2026-01-15' } },
      { id: 'osce/b', data: { id: 'osce/b', on: '2026-03-01', reason: 'It was two.' } },
    ]);
  });
});
