import { z } from 'zod';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { schemaFile } from '#text/data.ts';
import type { Edition } from './edition.ts';
import { changesFileSchema } from './changes-json.ts';
import { comparedBodiesSchema } from './comparison-json.ts';
import { dataPackageFileSchema, tableSchemaFileSchema } from './data-package-schema.ts';
import { toJsonSchema } from './json-schema.ts';
import { manifestSchema } from './manifest-schema.ts';
import { publishedCollections } from './published-collections.ts';
import { collectionFileSchema, entryFileSchema } from './published-files.ts';

/** A JSON Schema by its path below /schemas/v1/, without its ending. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

/** Every published JSON Schema (2020-12): of the file of each collection, of the file of each entry, of every other JSON file, and of what authors write. */
export function schemaFiles({ addressOf }: Pick<Edition, 'addressOf'>): SchemaFile[] {
  const file = (path: string, schema: z.ZodType, of: 'files' | 'data'): SchemaFile => {
    const { $schema, ...rest } = toJsonSchema(schema, of);
    return {
      path,
      text: `${JSON.stringify({ $schema, $id: addressOf(schemaPath(path)), ...rest }, null, 1)}\n`,
    };
  };
  return [
    ...publishedCollections.flatMap((name) => [
      file(name, collectionFileSchema(name), 'data'),
      file(`entries/${name}`, entryFileSchema(name), 'data'),
    ]),
    file('files/changes', changesFileSchema, 'data'),
    file('files/compared-bodies', comparedBodiesSchema, 'data'),
    file('files/datapackage', dataPackageFileSchema, 'data'),
    file('files/manifest', manifestSchema, 'data'),
    file('files/tableschema', tableSchemaFileSchema, 'data'),
    ...collectionNames.map((name) => {
      const { schema, layout } = collections[name];
      const written: z.ZodType = layout === 'list' ? z.array(schema) : schema;
      return file(`frontmatter/${name}`, written.meta(schemaFile.frontmatter(name)), 'files');
    }),
  ];
}

/** `cbms` → `/schemas/v1/cbms.schema.json` */
export const schemaPath = (path: string): string => `/schemas/v1/${path}.schema.json`;
