import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataExamples } from '#views/data-examples.ts';
import { builtSite } from './built-pages.ts';
import { dataFolder, packageFolders, readDataPackage, readTable, type Resource } from './data-package.ts';
import { dataCollections, readDataFile } from './published-data.ts';
import { faultsInTable, type PublishedTable } from './table-faults.ts';

const packages = packageFolders.map((folder) => ({ folder, resources: readDataPackage(folder) }));
const tablesIn = (resources: readonly Resource[]): PublishedTable[] =>
  resources.flatMap(({ schema, ...resource }) =>
    schema === undefined ? [] : [{ ...resource, schema, table: readTable(resource.path) }],
  );
const tables = tablesIn(packages[0]?.resources ?? []);
const idsIn = new Map(tables.map(({ name, table }) => [name, new Set(table.rows.map(({ id = '' }) => id))]));

test('the data packages name every CSV file of the site, and every JSON file of a collection, each once', () => {
  const named = packages.flatMap(({ resources }) => resources.map(({ path }) => path));
  const files = [
    ...globSync('**/*.csv', { cwd: builtSite, exclude: (file) => file.startsWith('@') }),
    ...dataCollections.map((name) => `data/v1/${name}.json`),
    ...globSync('data/v1/parts/*.json', { cwd: builtSite }),
  ];
  expect(named.map((path) => `data/v1/${path}`).sort()).toEqual(
    files.map((file) => file.replaceAll('\\', '/')).sort(),
  );
});

describe.each(packages)('the data package $folder', ({ folder, resources }) => {
  test('calls each file by a name of its own, and gives its true size and checksum', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    const wrong = resources.filter(({ path, bytes, hash }) => {
      const content = readFileSync(join(dataFolder, path));
      const sum = createHash('sha256').update(content).digest('hex');
      return content.length !== bytes || hash !== `sha256:${sum}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has tables that are as it says: columns, cells, keys, and the rows that they name', () => {
    const faults = tablesIn(resources).flatMap((table) =>
      faultsInTable(table, idsIn).map((fault) => `${table.path}: ${fault}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('says of each column that names entries which rows of its own package these are', () => {
    const wrong = tablesIn(resources).filter(({ schema }) => {
      const named = schema.fields.filter((field) => field['x-reference'] !== undefined && !field['x-list']);
      const told = (schema.foreignKeys ?? []).map(({ fields }) => fields).join();
      return told !== (folder === '' ? named.map(({ name }) => name).join() : '');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test.each(dataCollections)('%s.csv has the entries of %s.json, in their order', (collection) => {
  const { table } = tables.find(({ name }) => name === collection) ?? {};
  expect(table?.rows.map(({ id }) => id)).toEqual(readDataFile(collection).entries.map(({ id }) => id));
});

test('claims.csv has every claim of every JSON file', () => {
  const { table } = tables.find(({ name }) => name === 'claims') ?? {};
  const claims = dataCollections.flatMap((collection) =>
    readDataFile(collection).entries.flatMap((entry) =>
      entry.claims.map(({ anchor, text }) => [collection, entry.id, anchor, text].join(' ')),
    ),
  );
  const rows = table?.rows.map(({ collection, entry, anchor, text }) =>
    [collection, entry, anchor, text].join(' '),
  );
  expect(rows?.toSorted()).toEqual(claims.toSorted());
});

test('every file of more than 5 MB is offered in parts too, which are smaller and have all that it has', () => {
  const [{ resources } = { resources: [] }] = packages;
  const wholes = resources.filter(({ partOf }) => partOf === undefined);
  const partsOf = (name: string) => resources.filter(({ partOf }) => partOf === name);
  const large = wholes.filter(({ bytes }) => bytes > 5_000_000);
  expect(wholes.filter(({ name }) => partsOf(name).length > 0)).toEqual(large);
  for (const whole of large) {
    const parts = partsOf(whole.name);
    expect(parts.filter(({ bytes }) => bytes > 5_000_000)).toEqual([]);
    expect(parts.flatMap(({ path }) => recordsIn(path))).toEqual(recordsIn(whole.path));
  }
});

/** The rows of a table, or the entries of a collection. */
const recordsIn = (path: string): readonly unknown[] =>
  path.endsWith('.csv')
    ? readTable(path).rows
    : z
        .looseObject({ entries: z.array(z.unknown()) })
        .parse(JSON.parse(readFileSync(join(dataFolder, path), 'utf8'))).entries;

describe('the examples on the page of the data', () => {
  const examples = dataExamples('https://example.org');

  test.each(
    examples.flatMap(({ code, uses }) => Object.entries(uses).map(([file, keys]) => ({ file, keys, code }))),
  )('take from $file only what it has', ({ file, keys, code }) => {
    expect(code).toContain(file);
    expect(keys.filter((key) => !code.includes(key))).toEqual([]);
    const known = file.endsWith('.csv') ? readTable(file).columns : keysOfEntry(file);
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });

  test('count in a spreadsheet what the columns E and F hold', () => {
    const { columns, rows } = readTable('statements.csv');
    expect(columns.slice(4, 6)).toEqual(['question', 'stance']);
    const counted = rows.filter((row) => row.question === 'global-repository' && row.stance === 'support');
    expect(counted.length).toBeGreaterThanOrEqual(12);
    expect(examples[0]?.code).toBe('=COUNTIFS(E:E, "global-repository", F:F, "support")');
  });
});

/** The keys of an entry in a JSON file of one entry or of many. */
function keysOfEntry(file: string): string[] {
  const data = JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as { entries?: object[] };
  return Object.keys(data.entries?.[0] ?? data);
}
