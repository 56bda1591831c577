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

/** Visits every value together with what the schema says about its place. Claims and references are found this way. */
export function walk(schema: z.core.$ZodType, value: unknown, path: DataPath, visit: Visit): void {
  if (value === undefined || value === null) return;
  const { def } = (schema as Walked)._zod;
  const meta = (schema as z.ZodType).meta();
  if (meta) visit(meta, value, path);
  if (def.innerType) {
    walk(def.innerType, value, path, visit);
  } else if (def.options) {
    const option = optionFor(def, value);
    if (option) walk(option, value, path, visit);
  } else if (def.element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(def.element, item, [...path, index], visit);
  } else if (def.shape) {
    const record = value as Record<string, unknown>;
    for (const [key, field] of Object.entries(def.shape)) walk(field, record[key], [...path, key], visit);
  }
}

/** Of a discriminated union, the option that the value belongs to. */
function optionFor(def: Walked['_zod']['def'], value: unknown): z.core.$ZodType | undefined {
  const key = def.discriminator;
  if (key === undefined) return undefined;
  const chosen = (value as Record<string, unknown>)[key];
  return def.options?.find((option) => option._zod.propValues?.[key]?.has(chosen as string));
}

/** The parts of zod's node definitions that the walk follows. */
interface Walked extends z.core.$ZodType {
  _zod: z.core.$ZodType['_zod'] & {
    def: {
      innerType?: z.core.$ZodType;
      options?: z.core.$ZodType[];
      element?: z.core.$ZodType;
      shape?: Record<string, z.core.$ZodType>;
      discriminator?: string;
    };
  };
}
