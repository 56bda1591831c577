import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataExamples } from '#views/data-examples.ts';
import {
  dataFolder,
  type Field,
  readDataPackage,
  readTable,
  type Resource,
  valuesIn,
} from './data-package.ts';
import { dataCollections, readDataFile } from './published-data.ts';

const { resources } = readDataPackage();
const tables = resources.flatMap((resource) =>
  resource.schema === undefined
    ? []
    : [{ ...resource, schema: resource.schema, table: readTable(resource.path) }],
);
const idsIn = new Map(tables.map(({ name, table }) => [name, new Set(table.rows.map(({ id = '' }) => id))]));

describe('the data package', () => {
  test('lists every file of the data, each once', () => {
    const files = globSync('*.*', { cwd: dataFolder }).filter((file) => file !== 'datapackage.json');
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test.each(resources.map((resource): [string, Resource] => [resource.path, resource]))(
    'gives the true size and checksum of %s',
    (path, { bytes, hash }) => {
      const content = readFileSync(join(dataFolder, path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    },
  );
});

describe.each(tables.map((resource) => [resource.path, resource] as const))('%s', (_path, resource) => {
  const { schema, table } = resource;

  test('has the columns of the data package, each described, and at least one row', () => {
    expect(table.columns).toEqual(schema.fields.map(({ name }) => name));
    expect(new Set(table.columns).size).toBe(table.columns.length);
    expect(table.rows.length).toBeGreaterThan(0);
  });

  test('has in every cell what its column promises', () => {
    const unfit = table.rows.flatMap((row) =>
      schema.fields.flatMap((field) =>
        faultsIn(row[field.name] ?? '', field).map((fault) => `${field.name}: ${fault}`),
      ),
    );
    expect(unfit).toEqual([]);
  });

  test('has a key of its own in every row', () => {
    const keys = table.rows.map((row) => JSON.stringify(schema.primaryKey.map((name) => row[name])));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(schema.primaryKey.filter((name) => !table.columns.includes(name))).toEqual([]);
  });

  test('names only rows that another table has', () => {
    const dangling = schema.foreignKeys.flatMap(({ fields, reference }) => {
      const known = idsIn.get(reference.resource === '' ? resource.name : reference.resource);
      return table.rows
        .map((row) => row[fields] ?? '')
        .filter((id) => id !== '' && !known?.has(id))
        .map((id) => `${fields}: ${id}`);
    });
    expect(dangling).toEqual([]);
    const named = schema.fields.filter((field) => field['x-reference'] !== undefined && !field['x-list']);
    expect(schema.foreignKeys.map(({ fields }) => fields)).toEqual(named.map(({ name }) => name));
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

/** What is wrong with a cell by the promises of its column. */
function faultsIn(cell: string, field: Field): string[] {
  const { required, enum: allowed, pattern, minimum } = field.constraints ?? {};
  if (cell === '') return required ? ['nothing, where something is required'] : [];
  if (field['x-list']) {
    const known = field['x-enum'] ? new Set(field['x-enum']) : idsIn.get(field['x-reference'] ?? '');
    return valuesIn(cell).filter((value) => value === '' || known?.has(value) === false);
  }
  const fits =
    formOf[field.type].test(cell) &&
    (field.format !== 'uri' || URL.canParse(cell)) &&
    (allowed === undefined || allowed.includes(cell)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(cell)) &&
    (minimum === undefined || Number(cell) >= minimum);
  return fits ? [] : [cell];
}

const formOf = {
  string: /^/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};
