import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { cslDataSchema } from '#fixtures/csl-data-schema.ts';
import { builtSite } from './built-pages.ts';
import { dataCollections } from './published-data.ts';
import { faultsByClosedSchema, faultsOfSchema } from './published-schemas.ts';

const isCslData = new Ajv({ strict: false }).compile(cslDataSchema);
const faultsOfCslData = (data: unknown): string[] =>
  isCslData(data) ? [] : (isCslData.errors ?? []).map(({ message = '' }) => message);

interface Sort {
  readonly name: string;
  readonly isOne: (file: string) => boolean;
  /** What its schema finds wrong; nothing to say of a file that has a reason to have none. */
  readonly faults: (data: object) => string[];
}

const bySchema = (form: RegExp, schema: string): Sort => ({
  name: schema,
  isOne: (file) => form.test(file),
  faults: (data) => faultsByClosedSchema(schema, data),
});

/** Every sort of JSON file that the site publishes, with the published schema that says what it holds. */
const sorts: readonly Sort[] = [
  ...dataCollections.flatMap((name) => [
    bySchema(new RegExp(`^data/v1/(?:${name}|parts/${name}-\\d+)\\.json$`), name),
    bySchema(new RegExp(`^data/v1/${name}/.+\\.json$`), `entries/${name}`),
  ]),
  bySchema(/^data\/v1\/(?:[a-z]+\/)?datapackage\.json$/, 'files/datapackage'),
  bySchema(/^data\/v1\/compare\/[a-z]+\.tableschema\.json$/, 'files/tableschema'),
  bySchema(/^data\/v1\/compare\/bodies\.json$/, 'files/compared-bodies'),
  bySchema(/^changes\/\d{4}-\d\d-\d\d\.json$/, 'files/changes'),
  {
    name: 'CSL-JSON, published by the makers of CSL',
    isOne: (file) => file.endsWith('.csl.json'),
    faults: faultsOfCslData,
  },
  {
    name: 'JSON Schema 2020-12, published by its makers',
    isOne: (file) => file.endsWith('.schema.json'),
    faults: faultsOfSchema,
  },
  {
    name: 'none: Pagefind writes it for its own script alone, and may change it with any version',
    isOne: (file) => file === 'pagefind/pagefind-entry.json',
    faults: () => [],
  },
  {
    name: 'none: the form for proposals is handed it, and it may change with the form; the same is open data elsewhere',
    isOne: (file) => file.startsWith('contribute/propose/'),
    faults: () => [],
  },
];

const files = globSync('**/*.json', { cwd: builtSite })
  .map((file) => file.replaceAll('\\', '/'))
  // A frozen copy was checked when it was made, by the schemas of its day.
  .filter((file) => !file.startsWith('@'))
  .sort();

test('every JSON file is of one sort, and every sort is published', () => {
  const unsorted = files.filter((file) => sorts.filter(({ isOne }) => isOne(file)).length !== 1);
  expect(unsorted).toEqual([]);
  const missing = sorts.filter(({ isOne, name }) => !files.some(isOne) && name !== 'files/changes');
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe.each(sorts.map((sort) => [sort.name, sort] as const))('the files of the schema %s', (_, sort) => {
  test('are as it says, with no key that it does not name', () => {
    const faults = files.filter(sort.isOne).flatMap((file) => {
      const data = JSON.parse(readFileSync(join(builtSite, file), 'utf8')) as object;
      return sort.faults(data).map((fault) => `${file}: ${fault}`);
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
