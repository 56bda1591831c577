import type { Codebook, CodebookField, CodebookFile, Download, FieldType } from '#model/codebook.ts';
import type { Facts } from '#model/facts.ts';
import { columnsOf, withoutNull } from './columns.ts';
import { collectionJson } from './collection-data.ts';
import { csvOf } from './csv.ts';
import { dataTables } from './data-files.ts';
import { dataParts, mostBytes } from './data-parts.ts';
import { type DataTable, rowOf } from './data-table.ts';
import { type Edition, schemaVersion } from './edition.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';
import { publishedCollections } from './published-collections.ts';
import { publishedClaim } from './published-records.ts';
import { publishedSchemas } from './published-schema.ts';
import { schemaFiles } from './schema-files.ts';

/**
 * What the files of the data hold, told from the schemas that check them.
 * @param most how many bytes a file may have before it is offered in parts too.
 */
export function codebookOf(facts: Facts, edition: Edition, most = mostBytes): Codebook {
  return {
    files: dataTables.map((table) => fileOf(table, facts, edition, most)),
    claim: fieldsIn(toJsonSchema(publishedClaim, 'data'), ''),
    schemas: schemaFiles(edition).map(({ path }) => path),
    schemaVersion,
    release: edition.release,
  };
}

function fileOf(table: DataTable, facts: Facts, edition: Edition, most: number): CodebookFile {
  const { name, title, description, rows } = table;
  const row = rowOf(table, facts);
  const collection = publishedCollections.find((published) => published === name);
  const columns = new Set(columnsOf(row).map((column) => column.name));
  const inCsv = fieldsIn(toJsonSchema(row, 'data'), '');
  const inJson =
    collection === undefined ? [] : fieldsIn(toJsonSchema(publishedSchemas[collection], 'data'), '');
  const known = new Set(inJson.map((field) => field.name));
  const fields = [...inJson, ...inCsv.filter((field) => columns.has(field.name) && !known.has(field.name))];
  return {
    name,
    title,
    description,
    rows: rows(facts, edition).length,
    csv: download(`${name}.csv`, csvOf(table, facts, edition), most),
    ...(collection && {
      json: download(`${name}.json`, collectionJson(facts, collection, edition), most),
    }),
    fields: fields.map((field) => ({ ...field, isColumn: columns.has(field.name) })),
  };
}

const download = (file: string, text: string, most: number): Download => ({
  ...fileAt(file, text),
  parts: dataParts(file, text, most).map((part) => fileAt(part.file, part.text)),
});

const fileAt = (file: string, text: string) => ({
  address: `/data/v1/${file}`,
  bytes: Buffer.byteLength(text),
});

/** Every field of a record, those of records inside it after it. A claim is told once, in a place of its own. */
function fieldsIn({ properties = {} }: JsonSchema, prefix: string): CodebookField[] {
  return Object.entries(properties).flatMap(([key, field]): CodebookField[] => {
    const { schema } = withoutNull(field);
    const isList = schema.items !== undefined;
    const value = schema.items ?? schema;
    const name = prefix + key;
    const reference = value['x-reference'];
    const own: CodebookField = {
      name,
      type: typeOf(value),
      isList,
      isColumn: false,
      description: field.description ?? schema.description ?? '',
      values: value.enum ?? [],
      ...(reference !== undefined && { reference }),
    };
    return own.type === 'record' ? [own, ...fieldsIn(value, `${name}${isList ? '[]' : ''}.`)] : [own];
  });
}

function typeOf(value: JsonSchema): FieldType {
  if (value['x-claim']) return 'claim';
  if (value['x-reference'] !== undefined) return 'id';
  if (value['x-partial-date']) return 'date';
  if (value.enum) return 'choice';
  if (value.format === 'date') return 'day';
  if (value.format === 'uri') return 'address';
  if (value.type === 'integer' || value.type === 'boolean') return value.type;
  return value.type === 'object' ? 'record' : 'text';
}
