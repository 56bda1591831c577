import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { codebookOf } from './codebook.ts';
import { dataTables } from './data-files.ts';
import { dataPackageFileSchema } from './data-package-schema.ts';
import { dataParts } from './data-parts.ts';
import { editionOf } from './edition-of.ts';
import { sizeOf } from './offer.ts';
import { openDataFiles } from './open-data-files.ts';
import { publishedCollections } from './published-collections.ts';

const facts = factsOf(
  graphOf({
    cbms: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [`osce/${id}`, { asks: [{ id: 'ask', ...claimWith() }] }]),
    ),
    meetings: Object.fromEntries(
      'a b c d e f g h'.split(' ').map((id) => [`oewg/${id}`, { session: 'oewg/session' }]),
    ),
  }),
);
const most = 600;
const published = [...openDataFiles(facts, editionOf(), most)];
const textAt = new Map(published.map(({ path, text }) => [path, text]));
const parts = published.filter(({ path }) => path.startsWith('data/v1/parts/'));
const descriptor = dataPackageFileSchema.parse(JSON.parse(textAt.get('data/v1/datapackage.json') ?? ''));

describe('data files that are large', () => {
  it('stand at addresses that nothing else has', () => {
    expect(parts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['data/v1/parts/cbms-1.json', 'data/v1/parts/claims-2.csv']),
    );
    expect(textAt.size).toBe(published.length);
    const names: string[] = [...publishedCollections, ...dataTables.map(({ name }) => name)];
    expect(names).not.toContain('parts');
  });

  it('are the same whole beside their parts, and small ones have none', () => {
    const withoutParts = new Map(
      [...openDataFiles(facts, editionOf())].map(({ path, text }) => [path, text]),
    );
    const others = published.filter((file) => !parts.includes(file));
    expect(others.map(({ path }) => path)).toEqual([...withoutParts.keys()]);
    const changed = others.filter(({ path, text }) => withoutParts.get(path) !== text);
    expect(changed.map(({ path }) => path)).toEqual(['data/v1/datapackage.json']);
  });

  it('are named in the data package after every whole, each part with its size, checksum and whole', () => {
    const told = descriptor.resources.filter((resource) => resource['x-part-of'] !== undefined);
    expect(descriptor.resources.slice(-told.length)).toEqual(told);
    expect(told.map(({ path }) => `data/v1/${path}`).toSorted()).toEqual(
      parts.map(({ path }) => path).toSorted(),
    );
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const resource of told) {
      expect(resource).toMatchObject(sizeOf(textAt.get(`data/v1/${resource.path}`) ?? ''));
      const whole = descriptor.resources.find(({ name }) => name === resource['x-part-of']);
      expect(resource.title.startsWith(`${whole?.title ?? '?'}: part `)).toBe(true);
    }
  });

  it('lead from the rows of a part to those of the whole table', () => {
    const tableOf = (name: string) => {
      const { schema } = descriptor.resources.find((resource) => resource.name === name) ?? {};
      return typeof schema === 'object'
        ? schema.foreignKeys?.find(({ fields }) => fields === 'session')?.reference.resource
        : undefined;
    };
    expect(['meetings', 'meetings-part-1'].map(tableOf)).toEqual(['', 'meetings']);
  });

  it('tell their parts in the codebook', () => {
    const told = codebookOf(facts, editionOf(), most).files.flatMap(({ csv, json }) => [
      ...csv.parts,
      ...(json?.parts ?? []),
    ]);
    expect(told.map(({ address, bytes }) => [address.slice(1), bytes]).toSorted()).toEqual(
      parts.map(({ path, text }) => [path, Buffer.byteLength(text)]).toSorted(),
    );
  });
});

it('numbers the parts of a file from one', () => {
  expect(dataParts('themes.csv', 'id\r\na\r\nb\r\n', 8)).toEqual([
    { number: 1, of: 2, file: 'parts/themes-1.csv', text: 'id\r\na\r\n' },
    { number: 2, of: 2, file: 'parts/themes-2.csv', text: 'id\r\nb\r\n' },
  ]);
});
