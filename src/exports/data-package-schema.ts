import { z } from 'zod';
import { day } from '#schema/primitives.ts';
import { schemaFile } from '#text/data.ts';
import { editionKeys } from './published-files.ts';

/** A column, with the constraints and the words of our own that this repository uses. */
const field = z.strictObject({
  name: z.string().min(1).describe('The name of the column.'),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']).describe('What its cells hold.'),
  format: z.literal('uri').optional().describe('Of an address.'),
  description: z.string().min(1).describe('What it means.'),
  constraints: z
    .strictObject({
      required: z.literal(true).optional().describe('Set where no cell is empty.'),
      enum: z.array(z.string()).min(1).optional().describe('Every value that a cell may hold.'),
      pattern: z.string().optional().describe('The regular expression that a cell fits as a whole.'),
      minimum: z.number().optional().describe('The least value.'),
    })
    .optional()
    .describe('What holds for every cell that is not empty.'),
  'x-list': z.literal('; ').optional().describe('Set where a cell holds a list: what parts its values.'),
  'x-enum': z.array(z.string()).min(1).optional().describe('Every value that such a list may hold.'),
  'x-reference': z.string().optional().describe('The collection whose ids stand in the column.'),
});

const tableFields = {
  fields: z.array(field).min(1).describe('The columns, in their order.'),
  missingValues: z.array(z.literal('')).min(1).describe('How nothing is written.'),
  primaryKey: z.array(z.string()).min(1).describe('The columns whose values, together, no other row has.'),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.string().describe('The column.'),
        reference: z
          .strictObject({
            resource: z.string().describe('The table whose rows it names; empty for the table itself.'),
            fields: z.string().describe('The column of that table.'),
          })
          .describe('What it names.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The columns that name rows of other tables.'),
};

/** A Table Schema that several tables share. */
export const tableSchemaFileSchema = z.strictObject(tableFields).meta(schemaFile.tableSchema);

const resource = z.strictObject({
  profile: z.enum(['tabular-data-resource', 'data-resource']).describe('What kind of file it is.'),
  name: z
    .string()
    .regex(/^[-a-z0-9._/]+$/)
    .describe('Its name in the package.'),
  path: z.string().min(1).describe('Where it stands, seen from the package.'),
  title: z.string().describe('What it is called.'),
  description: z.string().optional().describe('What it holds.'),
  format: z.enum(['csv', 'json']).describe('Its format.'),
  mediatype: z.enum(['text/csv', 'application/json']).describe('Its media type.'),
  encoding: z.literal('utf-8').describe('Its encoding.'),
  dialect: z.looseObject({}).optional().describe('How the CSV is written.'),
  bytes: z.int().nonnegative().describe('Its size.'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('Its checksum.'),
  schema: z
    .union([z.strictObject(tableFields), z.string()])
    .optional()
    .describe('The columns of a table, or the file that tells them.'),
  'x-part-of': z
    .string()
    .optional()
    .describe(
      'Of a part of a large file: the name of the resource that is the whole. Its parts, in their order, hold all of it.',
    ),
  'x-json-schema': z.string().optional().describe('Of JSON: the address of its schema.'),
});

/** A data package, as this repository writes it. */
export const dataPackageFileSchema = z
  .strictObject({
    profile: z.literal('data-package').describe('What this is.'),
    name: z.string().describe('The name of the package.'),
    title: z.string().describe('Its title.'),
    description: z.string().describe('What it holds.'),
    version: editionKeys.schemaVersion,
    release: day.nullable().describe(schemaFile.release),
    homepage: z.url().optional().describe('Where the data are described.'),
    licenses: z
      .array(z.strictObject({ name: editionKeys.license, title: z.string(), path: z.url() }))
      .min(1)
      .describe('The licence.'),
    sources: z
      .array(z.strictObject({ title: z.string(), path: z.string() }))
      .optional()
      .describe('What the content rests on.'),
    contributors: z.array(z.strictObject({ title: z.string(), role: z.string() })).describe('Who made it.'),
    resources: z.array(resource).min(1).describe('The files.'),
  })
  .meta(schemaFile.dataPackage);
