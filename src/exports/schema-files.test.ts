import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { samples } from '#schema/samples.ts';
import { collectionJson, entryFiles } from './collection-data.ts';
import { publishedCollections } from './published-collections.ts';
import { schemaFiles } from './schema-files.ts';

const files = schemaFiles({ addressOf: (path) => `https://example.org${path}` });
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['x-reference', 'x-claim', 'x-partial-date']);
const validatorByPath = new Map(
  files.map(({ path, text }) => [path, ajv.compile(JSON.parse(text) as object)]),
);

function faultsIn(path: string, data: unknown): unknown {
  const validate = validatorByPath.get(path);
  if (validate === undefined) throw new Error(`There is no schema ${path}.`);
  return validate(data) ? [] : validate.errors;
}

describe.each(collectionNames)('the schema of what authors write in %s', (name) => {
  const asWritten = (record: unknown) => (collections[name].layout === 'list' ? [record] : record);

  it('takes the sample', () => {
    expect(faultsIn(`frontmatter/${name}`, asWritten(samples[name]))).toEqual([]);
  });

  it('refuses a field that does not exist', () => {
    expect(faultsIn(`frontmatter/${name}`, asWritten({ ...samples[name], colour: 'blue' }))).not.toEqual([]);
  });
});

describe('the schemas of the data', () => {
  const { withdrawn: _, ...cbm } = samples.cbms;
  const world = graphOf({
    cbms: { 'osce/cbm-8': cbm, 'osce/cbm-9': { withdrawn: { on: '2026-03-01', reason: 'It was two.' } } },
    moved: { 'cbms/osce/old': { to: 'osce/cbm-8' } },
    positions: { 'oewg/day/kenya': {} },
    organisations: { osce: samples.organisations },
    networks: { directory: samples.networks },
  });
  const facts = factsOf(world);

  it.each(publishedCollections)('take the file of %s, and that of each entry', (name) => {
    expect(faultsIn(name, JSON.parse(collectionJson(facts, name, { release: '2026-12-01' })))).toEqual([]);
    for (const { text } of entryFiles(facts, name, { release: null })) {
      expect(faultsIn(`entries/${name}`, JSON.parse(text))).toEqual([]);
    }
  });

  it('take keys that a later version adds, but miss none of this one', () => {
    const [file] = entryFiles(facts, 'cbms', { release: null });
    const { title, ...without } = JSON.parse(file?.text ?? '') as Record<string, unknown>;
    expect(faultsIn('entries/cbms', { ...without, title, added: 'later' })).toEqual([]);
    expect(faultsIn('entries/cbms', without)).not.toEqual([]);
  });
});

it('has the address of each schema in it, and no word that only this code understands', () => {
  for (const { path, text } of files) {
    const schema = JSON.parse(text) as Record<string, unknown>;
    expect(schema.$id).toBe(`https://example.org/schemas/v1/${path}.schema.json`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(wordsIn(schema).filter((word) => !known.has(word) && !word.startsWith('x-'))).toEqual([]);
  }
});

/** The keywords of JSON Schema 2020-12 that the schemas use. */
const known = new Set(
  '$schema $id title description type properties required additionalProperties propertyNames items minItems minLength maxLength minimum maximum exclusiveMinimum pattern contentMediaType allOf anyOf oneOf enum const default format'.split(
    ' ',
  ),
);

/** Every keyword of a schema and of the schemas inside it; the names of fields are none. */
function wordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(wordsIn);
  return Object.entries(schema).flatMap(([word, value]): string[] => {
    if (word === 'properties') return [word, ...Object.values(value as object).flatMap(wordsIn)];
    return word === 'default' || word === 'const' ? [word] : [word, ...wordsIn(value)];
  });
}
