import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { collectionNames } from './collection-names.ts';
import { collections } from './collections.ts';
import { samples } from './samples.ts';

describe.each(collectionNames)('the schema of %s', (name) => {
  const schema: z.ZodType = collections[name].schema;

  it('takes a valid entry', () => {
    expect(schema.safeParse(samples[name]).error).toBeUndefined();
  });

  it('refuses a field that it does not know', () => {
    const { error } = schema.safeParse({ ...samples[name], colour: 'blue' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['colour'] }]);
  });

  it('describes every field in a sentence', () => {
    const lacking = fieldsOf(schema).filter(({ description }) => !/^\S.{2,}[.:]?$/s.test(description ?? ''));
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('is shown in full by the sample', () => {
    const optional = fieldsOf(schema).filter(({ path }) => !path.includes('.') && path !== 'parties');
    const shared = ['aliases', 'sameAs', 'corrections', 'withdrawn'];
    const missing = optional.filter(({ path }) => !(path in samples[name]) && !shared.includes(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

it('takes a bilateral measure with its parties and without an organisation', () => {
  const { organisation: _, ...fields } = samples.cbms;
  const bilateral = { ...fields, level: 'bilateral', parties: ['brazil', 'india'] };
  expect(collections.cbms.schema.safeParse(bilateral).success).toBe(true);
  expect(collections.cbms.schema.safeParse({ ...bilateral, parties: ['brazil'] }).success).toBe(false);
  expect(collections.cbms.schema.safeParse({ ...bilateral, organisation: 'osce' }).success).toBe(false);
});

it('asks for at least one of what an entry cannot be without', () => {
  expect(collections.cbms.schema.safeParse({ ...samples.cbms, asks: [] }).success).toBe(false);
  expect(collections.cbms.schema.safeParse({ ...samples.cbms, themes: [] }).success).toBe(false);
  expect(collections.positions.schema.safeParse({ ...samples.positions, statements: [] }).success).toBe(
    false,
  );
  expect(collections.networks.schema.safeParse({ ...samples.networks, contacts: [] }).success).toBe(false);
});

interface Field {
  readonly path: string;
  readonly description: string | undefined;
}

/** Every field of every record inside a schema, however deep. */
function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  const { innerType, element, valueType, options = [], shape = {} } = (schema as Inner).def;
  const fields = Object.entries(shape).flatMap(([name, field]): Field[] => {
    const own = path === '' ? name : `${path}.${name}`;
    return [{ path: own, description: field.meta()?.description }, ...fieldsOf(field, own)];
  });
  const inside = [innerType, element, valueType, ...options].filter((each) => each !== undefined);
  return [...fields, ...inside.flatMap((each) => fieldsOf(each, path))];
}

type Inner = z.ZodType & {
  def: {
    innerType?: Inner;
    element?: Inner;
    valueType?: Inner;
    options?: Inner[];
    shape?: Record<string, Inner>;
  };
};
