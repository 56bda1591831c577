import type { z } from 'zod';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

export type DataPath = readonly (string | number)[];

/** One mention of an entry in another entry's data. */
export interface Reference {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: DataPath;
}

/** Every reference in the data of an entry, found by walking its schema. */
export function referencesOf(collection: CollectionName, data: unknown): Reference[] {
  const found: Reference[] = [];
  walk(collections[collection].schema, data, [], (meta, value, path) => {
    if (meta.reference && typeof value === 'string') {
      found.push({ collection: meta.reference, id: value, path });
    }
  });
  return found;
}

type Visit = (meta: z.core.GlobalMeta, value: unknown, path: DataPath) => void;

/**
 * Visits every value together with what the schema says about its place. Claims and references are found this way.
 * Throws at a sort of schema that it does not know, so that no reference is passed over in silence.
 */
export function walk(schema: z.core.$ZodType, value: unknown, path: DataPath, visit: Visit): void {
  if (value === undefined || value === null) return;
  const { def } = (schema as Walked)._zod;
  const meta = (schema as z.ZodType).meta();
  if (meta) visit(meta, value, path);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      walk(def.innerType, value, path, visit);
      return;
    case 'union': {
      const option = optionFor(def, value);
      if (option) walk(option, value, path, visit);
      return;
    }
    case 'array':
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) walk(def.element, item, [...path, index], visit);
      return;
    case 'record':
      for (const [key, item] of Object.entries(value)) walk(def.valueType, item, [...path, key], visit);
      return;
    case 'object': {
      const record = value as Record<string, unknown>;
      for (const [key, field] of Object.entries(def.shape)) walk(field, record[key], [...path, key], visit);
      return;
    }
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return;
    default:
      throw new Error(
        `The walk over schemas does not know what a schema of zod’s sort ${sortOf(schema)} holds.`,
      );
  }
}

const sortOf = (schema: z.core.$ZodType): string => schema._zod.def.type;

/** Of a discriminated union, the option that the value belongs to. */
function optionFor(def: UnionDefinition, value: unknown): z.core.$ZodType | undefined {
  const key = def.discriminator;
  if (key === undefined)
    throw new Error('The walk over schemas needs a field that tells the options of a union apart.');
  const chosen = (value as Record<string, unknown>)[key];
  return def.options.find((option) => option._zod.propValues?.[key]?.has(chosen as string));
}

interface UnionDefinition {
  readonly type: 'union';
  readonly options: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** The parts of zod's definitions that the walk follows. */
interface Walked extends z.core.$ZodType {
  _zod: z.core.$ZodType['_zod'] & {
    def:
      | UnionDefinition
      | { readonly type: 'optional' | 'nullable' | 'default'; readonly innerType: z.core.$ZodType }
      | { readonly type: 'array'; readonly element: z.core.$ZodType }
      | { readonly type: 'record'; readonly valueType: z.core.$ZodType }
      | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
      | { readonly type: 'string' | 'number' | 'boolean' | 'enum' | 'literal' };
  };
}
