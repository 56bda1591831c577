import type { z } from 'zod';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

/** A column of a table: one value, or a list of values, of each row. */
export interface Column {
  /** The path of the value in the row, as in the JSON: `adoption.date`. */
  readonly name: string;
  /** What the schema says of the value; of a list, of each of its values. */
  readonly value: JsonSchema;
  readonly description: string;
  readonly isList: boolean;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
}

/**
 * The columns of a table, in the order of the schema of a row. What has no single cell is left out:
 * claims, which have a table of their own, lists of records, and prose.
 */
export function columnsOf(row: z.ZodObject): readonly Column[] {
  const columns = columnsOfRows.get(row) ?? columnsIn(toJsonSchema(row, 'data'), '', true);
  columnsOfRows.set(row, columns);
  return columns;
}

/** Hundreds of extracts share the schema of their rows, which never changes. */
const columnsOfRows = new WeakMap<z.ZodObject, readonly Column[]>();

function columnsIn(
  { properties = {}, required = [] }: JsonSchema,
  prefix: string,
  isRequired: boolean,
): Column[] {
  return Object.entries(properties).flatMap(([key, field]): Column[] => {
    const { schema, isNullable } = withoutNull(field);
    const name = prefix + key;
    const always = isRequired && required.includes(key) && !isNullable;
    if (schema['x-claim'] || schema.contentMediaType !== undefined || name === 'withdrawn') return [];
    if (schema.properties) return columnsIn(schema, `${name}.`, always);
    const value = schema.items ?? schema;
    if (!cellTypes.has(String(value.type)) || value['x-claim']) return [];
    const description = field.description ?? schema.description ?? '';
    return [{ name, value, description, isList: schema.items !== undefined, isRequired: always }];
  });
}

const cellTypes = new Set(['string', 'integer', 'number', 'boolean']);

/** What a value is where it is not null. */
export function withoutNull(schema: JsonSchema): {
  readonly schema: JsonSchema;
  readonly isNullable: boolean;
} {
  const types = Array.isArray(schema.type) ? schema.type.filter((type) => type !== 'null') : [];
  if (types.length === 1) return { schema: { ...schema, type: String(types[0]) }, isNullable: true };
  const [only, ...others] = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (only === undefined || others.length > 0) return { schema, isNullable: false };
  return { schema: only, isNullable: schema.anyOf?.length === 2 };
}
