import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { builtSite } from './built-pages.ts';
import { dataFolder } from './data-package.ts';
import { dataCollections } from './published-data.ts';

const readJson = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['x-reference', 'x-claim', 'x-partial-date']);

const schemaAt = (path: string): object => readJson(join(builtSite, 'schemas/v1', `${path}.schema.json`));

/**
 * A published schema lets a later version add keys. These tests do not, so that every key of this version is described.
 * Only a record with fields of its own is closed: one whose keys are free, such as addresses by language, stays so.
 */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner;
}

/** What the schema finds wrong with the data, with the place. */
function faultsBy(validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe.each(dataCollections)('the data of %s', (collection) => {
  const compile = (path: string) => {
    const { $id: _, ...schema } = closed(schemaAt(path)) as Record<string, unknown>;
    return ajv.compile(schema);
  };

  test('are as their schema says, with no key that it does not name', () => {
    const data = readJson(join(dataFolder, `${collection}.json`));
    expect(faultsBy(compile(collection), data)).toEqual([]);
  });

  test('have a file for each entry, moved id and withdrawn id, as its schema says', () => {
    const { entries, moved, withdrawn, ...edition } = readJson(
      join(dataFolder, `${collection}.json`),
    ) as Record<'entries' | 'moved' | 'withdrawn', { id: string }[]>;
    const records = [...entries, ...moved, ...withdrawn];
    const files = globSync('**/*.json', { cwd: join(dataFolder, collection) });
    expect(files.sort()).toEqual(records.map(({ id }) => `${id}.json`).sort());
    const validate = compile(`entries/${collection}`);
    for (const record of records) {
      const data = readJson(join(dataFolder, collection, `${record.id}.json`));
      expect(data).toEqual({ ...edition, ...record });
      expect(faultsBy(validate, data), record.id).toEqual([]);
    }
  });
});

test.each(collectionNames)('the schema of what authors write takes all of content/%s', (collection) => {
  const validate = ajv.compile(schemaAt(`frontmatter/${collection}`));
  const { layout } = collections[collection];
  const files = globSync(layout === 'list' ? `${collection}.yaml` : `${collection}/**/*.{yaml,mdx}`, {
    cwd: 'content',
  });
  expect(files.length).toBeGreaterThan(0);
  const faults = files.flatMap((file) => {
    const text = readFileSync(join('content', file), 'utf8');
    const [, fields = ''] = layout === 'mdx' ? text.split(/^---$/m) : ['', text];
    return faultsBy(validate, parse(fields) ?? []).map((fault) => `${file}${fault}`);
  });
  expect(faults).toEqual([]);
});
