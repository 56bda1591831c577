import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { builtSite } from './built-pages.ts';

/** Where the data stand in the built site. */
export const dataFolder = join(builtSite, 'data/v1');

const field = z.looseObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean', 'date']),
  format: z.literal('uri').optional(),
  description: z.string(),
  constraints: z
    .strictObject({
      required: z.literal(true).optional(),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
    })
    .optional(),
  'x-list': z.literal('; ').optional(),
  'x-enum': z.array(z.string()).optional(),
  'x-reference': z.string().optional(),
});

const tableSchema = z.strictObject({
  fields: z.array(field),
  missingValues: z.tuple([z.literal('')]),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.string(),
        reference: z.strictObject({ resource: z.string(), fields: z.string() }),
      }),
    )
    .min(1)
    .optional(),
});

const resource = z.looseObject({
  profile: z.enum(['tabular-data-resource', 'data-resource']),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path: z.string(),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: z.union([tableSchema, z.string()]).optional(),
  'x-part-of': z.string().optional(),
});

const descriptor = z.looseObject({
  profile: z.literal('data-package'),
  name: z.string(),
  licenses: z.array(z.looseObject({ name: z.string(), path: z.url() })).min(1),
  resources: z.array(resource),
});

export type Field = z.infer<typeof field>;
export type TableSchema = z.infer<typeof tableSchema>;

/** A file that a data package names, with its path below /data/v1/. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: TableSchema;
  /** Of a part of a large file: the name of the whole. */
  readonly partOf?: string;
}

/** The folders of the data packages: the one of the data, and those of the tables of single pages. */
export const packageFolders = ['', 'matrix/', 'compare/'] as const;

/** A data package as a reader of it takes it in, with schemas in files of their own read. Throws where it is not one. */
export function readDataPackage(folder: (typeof packageFolders)[number] = ''): Resource[] {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(dataFolder, folder, file), 'utf8')) as unknown;
  const shared = new Map<string, TableSchema>();
  const schemaAt = (file: string): TableSchema => {
    const schema = shared.get(file) ?? tableSchema.parse(read(file));
    shared.set(file, schema);
    return schema;
  };
  return descriptor.parse(read('datapackage.json')).resources.map(({ schema, ...resource }) => ({
    ...{ name: resource.name, path: folder + resource.path, bytes: resource.bytes, hash: resource.hash },
    ...(resource['x-part-of'] !== undefined && { partOf: resource['x-part-of'] }),
    ...(schema !== undefined && { schema: typeof schema === 'string' ? schemaAt(schema) : schema }),
  }));
}

export interface Table {
  readonly columns: readonly string[];
  /** Cells by column; an apostrophe that keeps a spreadsheet from running a cell is taken away. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A CSV file of the data, read by rules that forgive nothing. */
export function readTable(path: string): Table {
  const [columns = [], ...rows] = parse(readFileSync(join(dataFolder, path)), {
    bom: false,
    relax_column_count: false,
    relax_quotes: false,
    record_delimiter: '\r\n',
  });
  const isGuarded = /^'(?=[=+\-@\t\r])/;
  return {
    columns,
    rows: rows.map((cells) =>
      Object.fromEntries(columns.map((name, at) => [name, (cells[at] ?? '').replace(isGuarded, '')])),
    ),
  };
}

/** The values of a cell that holds a list, as the page of the data says that it is to be read. */
export function valuesIn(cell: string): string[] {
  if (cell === '') return [];
  return cell.split(/(?<=(?:^|[^\\])(?:\\\\)*); /).map((value) => value.replace(/\\(.)/gs, '$1'));
}
