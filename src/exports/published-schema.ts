import { z } from 'zod';
import { collections } from '#schema/collections.ts';
import { derivedFields } from './derived-facts.ts';
import { byCollection, hasBody, type PublishedCollection } from './published-collections.ts';
import { body, entryKeys, publishedClaim } from './published-records.ts';

/** What an entry of each collection is in the data: every key always there, null where its author left the field out. */
export const publishedSchemas = byCollection((collection): z.ZodObject => {
  const { id = entryKeys.id, url: _, ...fields } = ownFields(collection);
  return z.strictObject({
    id,
    url: entryKeys.url,
    ...fields,
    ...derivedFields[collection],
    ...(hasBody(collection) && { body }),
    claims: z.array(publishedClaim).describe('Every claim of the entry, in the order of its fields.'),
  });
});

type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of all shapes that an entry may have. What is not in every shape, or may be left out, may be null. */
function ownFields(collection: PublishedCollection): Record<string, z.ZodType> {
  const { schema } = collections[collection];
  if (!('options' in schema)) return mapValues(schema.shape, nullWhereLeftOut);
  const shapes: readonly Shape[] = schema.options.map(({ shape }) => shape);
  // The first shape gives its order and its fields; the others add what it lacks.
  const fields = Object.fromEntries(
    [...shapes, ...shapes.toReversed()].flatMap((shape) => Object.entries(shape)),
  );
  return mapValues(fields, (field, name) => {
    if (name === schema.def.discriminator) return anyValueOf(shapes.flatMap((shape) => shape[name] ?? []));
    return shapes.every((shape) => name in shape) ? nullWhereLeftOut(field) : orNull(field);
  });
}

/** For the field that tells shapes apart: any value of any shape. */
function anyValueOf(fields: readonly z.ZodType[]): z.ZodType {
  const values = fields.flatMap((field) => [...(field._zod.values ?? [])]);
  return z.enum(values.map(String)).describe(fields[0]?.description ?? '');
}

function nullWhereLeftOut(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional ? orNull(field) : field;
}

function orNull(field: z.ZodType): z.ZodType {
  // What is inside an optional field is again one of zod's own types; its declaration says only that it is some schema.
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  return inner.nullable().describe(field.description ?? '');
}

function mapValues(
  shape: Shape,
  map: (field: z.ZodType, name: string) => z.ZodType,
): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, map(field, name)]));
}
