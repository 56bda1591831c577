import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '#serving/site-server.ts';
import { builtSite, readBuiltPages } from './built-pages.ts';
import {
  type DataCollection,
  dataCollections,
  readDataFile,
  readStatements,
  statementColumns,
} from './published-data.ts';

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));

const data = new Map(dataCollections.map((collection) => [collection, readDataFile(collection)]));
const entriesOf = (collection: DataCollection) => data.get(collection)?.entries ?? [];

let server: SiteServer;
beforeAll(async () => {
  server = await serveSite(builtSite);
});
afterAll(() => server.close());

/** How a file below /data/v1/ is served. */
async function ask(file: string) {
  const response = await fetch(`${server.origin}/data/v1/${file}`);
  // An answer that is not read keeps its connection, and the server, open.
  await response.arrayBuffer();
  return { status: response.status, type: response.headers.get('content-type') };
}

/** Whether a page exists and, where the address has a fragment, holds its place. */
function isPlace(url: string): boolean {
  const [address = '', id] = url.split('#');
  const page = pages.get(address);
  return page !== undefined && (id === undefined || page.ids.has(id));
}

/** `osce/cbm-2` before `osce/cbm-10`. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;

describe('the data files', () => {
  test.each(dataCollections)('%s.json is served as JSON and keeps its promised keys', async (collection) => {
    expect(await ask(`${collection}.json`)).toEqual({ status: 200, type: 'application/json; charset=utf-8' });
    expect(Object.keys(data.get(collection) ?? {}).slice(0, 4)).toEqual([
      'schemaVersion',
      'release',
      'license',
      'entries',
    ]);
  });

  test.each(dataCollections)('every entry of %s.json is there once, in the order of ids', (collection) => {
    const ids = entriesOf(collection).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort(inOrder));
  });

  test.each(dataCollections)(
    'every entry and claim of %s.json leads to its place on a page',
    (collection) => {
      const places = entriesOf(collection).flatMap(({ url, claims }) => [
        url,
        ...claims.map(({ anchor }) => `${url.split('#')[0] ?? ''}#${anchor}`),
      ]);
      expect(places.filter((place) => !isPlace(place))).toEqual([]);
    },
  );

  test.each(dataCollections)('every claim of %s.json rests on a document of documents.json', (collection) => {
    const documents = new Set(entriesOf('documents').map(({ id }) => id));
    const claims = entriesOf(collection).flatMap((entry) => entry.claims);
    expect(claims.filter(({ source }) => !documents.has(source.document))).toEqual([]);
  });
});

describe('statements.csv', () => {
  const { columns, rows } = readStatements();

  test('is served as CSV', async () => {
    expect(await ask('statements.csv')).toEqual({ status: 200, type: 'text/csv; charset=utf-8' });
  });

  test('has the promised columns', () => {
    expect(columns).toEqual([...statementColumns]);
  });

  test('has one row for each statement of positions.json, at least the 257 of the first content', () => {
    const claims = entriesOf('positions').flatMap((entry) => entry.claims);
    expect(rows).toHaveLength(claims.length);
    expect(rows.length).toBeGreaterThanOrEqual(257);
  });

  test.each([
    ['delegation', 'delegations'],
    ['meeting', 'meetings'],
    ['question', 'questions'],
    ['document', 'documents'],
  ] as const)('names in each row a %s that %s.json holds', (column, collection) => {
    const known = new Set(entriesOf(collection).map(({ id }) => id));
    expect(rows.filter((row) => !known.has(row[column]))).toEqual([]);
  });

  test('leads from each row to the statement on its page', () => {
    expect(rows.map(({ url }) => url).filter((url) => !url.includes('#') || !isPlace(url))).toEqual([]);
  });
});
