import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, entriesOf } from '#model/graph-of.ts';
import { buildGraph } from '#model/graph.ts';
import { columnsOf } from './columns.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { dataTables } from './data-files.ts';
import { type DataTable, rowOf } from './data-table.ts';
import { publishedCollections } from './published-collections.ts';
import { publishedSchemas } from './published-schema.ts';

const given = entriesOf({
  cbms: {
    'osce/cbm-10': {
      links: [{ relation: 'builds-on', to: 'oas/cbm-1', basis: 'stated', claim: claimWith() }],
      practice: [{ id: 'meeting-2024', on: '2024', ...claimWith() }],
    },
    'bilateral/a': {
      level: 'bilateral',
      parties: ['brazil', 'india'],
      adoption: { document: 'treaty', date: '2010', checked: 'primary' },
    },
  },
  documents: {
    'a-68-98': {
      symbol: 'A/68/98',
      url: 'https://undocs.org/A/68/98',
      urls: { fr: 'https://undocs.org/fr/A/68/98', ar: 'https://undocs.org/ar/A/68/98' },
      archivedUrl: 'https://archive.org/a',
    },
  },
  organisations: { osce: { timeline: [{ id: 'set', on: '2013-12-03', ...claimWith() }] } },
  networks: {
    directory: {
      participation: [
        { id: 'in-2024', on: '2024', count: 92, exactness: 'exact', unit: 'states', claim: claimWith() },
        { id: 'in-2025', on: '2025', count: 101, exactness: 'at-least', unit: 'states', claim: claimWith() },
      ],
    },
  },
  delegations: { kenya: { iso3: 'KEN' }, ghana: { iso3: 'GHA' } },
  positions: { 'oewg/day/kenya': {}, 'oewg/day/ghana': {} },
  glossary: { cbm: {}, ict: {} },
});
const facts = factsOf(buildGraph(given));
const columnsIn = (table: DataTable) => columnsOf(rowOf(table, facts));

/**
 * What is promised of version 1: the columns of every CSV, in their order, and the keys of every entry.
 * A line may be added to the file, with a higher schemaVersion; none is removed or changed.
 */
it('has every column and key that is promised', async () => {
  const columns = dataTables.map(
    (table) =>
      `${table.name}.csv: ${columnsIn(table)
        .map((column) => column.name)
        .join(' ')}`,
  );
  const keys = publishedCollections.map(
    (name) => `${name}.json: ${Object.keys(publishedSchemas[name].shape).sort().join(' ')}`,
  );
  await expect([...columns, ...keys, ''].join('\n')).toMatchFileSnapshot('../fixtures/data-keys.golden.txt');
});

describe.each(dataTables.map((table) => [table.name, table] as const))('%s.csv', (name, table) => {
  it('has rows in the sample, each with a key of its own', () => {
    const rows = table.rows(facts, editionOf()) as Readonly<Record<string, unknown>>[];
    expect(rows.length).toBeGreaterThan(0);
    const keys = rows.map((row) => JSON.stringify(table.key.map((column) => row[column])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says in a sentence what it holds, and what each column means', () => {
    const sentences = [table.description, ...columnsIn(table).map(({ description }) => description)];
    expect(sentences.filter((sentence) => !/^\S.{2,}\.$/s.test(sentence))).toEqual([]);
  });

  it('is the same for the same content in any order', () => {
    const whole = csvOf(table, facts, editionOf());
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
        expect(csvOf(table, factsOf(buildGraph(shuffled)), editionOf())).toBe(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('is the only table of its name', () => {
    expect(dataTables.filter((other) => other.name === name)).toEqual([table]);
  });
});
