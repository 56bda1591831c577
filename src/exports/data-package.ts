import { createHash } from 'node:crypto';
import type { Facts } from '#model/facts.ts';
import { collectionFile, dataPackage as text } from '#text/data.ts';
import { type Column, columnsOf } from './columns.ts';
import { collectionJson } from './collection-data.ts';
import { csvOf } from './csv.ts';
import { dataTables } from './data-files.ts';
import { type DataTable, rowOf } from './data-table.ts';
import { type Edition, license, schemaVersion } from './edition.ts';
import { publishedCollections } from './published-collections.ts';
import { schemaPath } from './schema-files.ts';

/** The data package (Frictionless Data, version 1): every table with its columns, and the JSON of every collection. */
export function dataPackageJson(facts: Facts, edition: Edition): string {
  const licenses = [
    { name: license, title: text.licence, path: 'https://creativecommons.org/licenses/by/4.0/' },
  ];
  const homepage = edition.addressOf('/data/');
  const descriptor = {
    profile: 'data-package',
    name: 'open-cbm-repository',
    title: text.title,
    description: text.description,
    version: schemaVersion,
    release: edition.release,
    // Homepage must be a full address, which a site that was not told its own cannot give.
    ...(homepage.startsWith('https://') && { homepage }),
    licenses,
    sources: [{ title: text.sources, path: 'documents.csv' }],
    contributors: [{ title: text.contributors, role: 'author' }],
    resources: [
      ...dataTables.map((table) =>
        tableResource(table, columnsOf(rowOf(table, facts)), csvOf(table, facts, edition)),
      ),
      ...publishedCollections.map((name) => ({
        profile: 'data-resource',
        name: `${name}-json`,
        path: `${name}.json`,
        title: text.json(collectionFile[name].title),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...sizeOf(collectionJson(facts, name, edition)),
        'x-json-schema': edition.addressOf(schemaPath(name)),
      })),
    ],
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function tableResource(table: DataTable, columns: readonly Column[], csv: string): object {
  const foreignKeys = columns.flatMap(({ name, value, isList }) => {
    const to = value['x-reference'];
    if (to === undefined || isList) return [];
    // A table refers to itself by an empty name.
    return [{ fields: name, reference: { resource: to === table.name ? '' : to, fields: 'id' } }];
  });
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    ...sizeOf(csv),
    schema: { fields: columns.map(fieldOf), missingValues: [''], primaryKey: table.key, foreignKeys },
  };
}

/** A column as the Table Schema of Frictionless Data tells it. What stands inside a list is told in words of our own. */
function fieldOf({ name, description, value, isList, isRequired }: Column): object {
  const reference = value['x-reference'];
  const own = {
    ...(isList && { 'x-list': '; ' }),
    ...(reference !== undefined && { 'x-reference': reference }),
  };
  if (isList)
    return { name, type: 'string', description, ...(value.enum && { 'x-enum': value.enum }), ...own };
  const { enum: values, pattern, minLength, minimum } = value;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && { enum: values }),
    // The pattern of a line of text says nothing that a reader of the data needs.
    ...(pattern !== undefined && minLength === undefined && { pattern: withoutAnchors(pattern) }),
    ...(minimum !== undefined && { minimum }),
  };
  return {
    name,
    type: value.format === 'date' ? 'date' : value.type,
    ...(value.format === 'uri' && { format: 'uri' }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...own,
  };
}

/** A regular expression of JavaScript as XML Schema writes it, which is the kind that a Table Schema takes: always of the whole. */
const withoutAnchors = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('(?:', '(')
    .replaceAll('\\/', '/');

/** Size and checksum, so that a download can be checked. */
const sizeOf = (text: string) => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});
