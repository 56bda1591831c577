import type { Facts } from '#model/facts.ts';
import { collectionFile, dataPackage as text } from '#text/data.ts';
import { columnsOf } from './columns.ts';
import { collectionJson } from './collection-data.ts';
import { csvOf } from './csv.ts';
import { dataTables } from './data-files.ts';
import { type DataTable, rowOf } from './data-table.ts';
import { type Edition, license, schemaVersion } from './edition.ts';
import { publishedCollections } from './published-collections.ts';
import { schemaPath } from './schema-files.ts';
import { sizeOf, tableResource, tableSchema } from './table-resource.ts';

/** The data package (Frictionless Data, version 1): every table with its columns, and the JSON of every collection. */
export const dataPackageJson = (facts: Facts, edition: Edition): string =>
  packageJson({ name: 'open-cbm-repository', ...text.whole }, 'documents.csv', edition, [
    ...dataTables.map((table) => resourceOf(table, facts, edition)),
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
  ]);

/**
 * A data package as JSON text.
 * @param documents where the table of the documents stands, seen from the package; undefined where it cannot be seen
 * from there, since a path in a package never leads out of its folder.
 */
export function packageJson(
  about: { readonly name: string; readonly title: string; readonly description: string },
  documents: string | undefined,
  edition: Edition,
  resources: readonly object[],
): string {
  const homepage = edition.addressOf('/data/');
  const descriptor = {
    profile: 'data-package',
    ...about,
    version: schemaVersion,
    release: edition.release,
    // Homepage must be a full address, which a site that was not told its own cannot give.
    ...(homepage.startsWith('https://') && { homepage }),
    licenses: [{ name: license, title: text.licence, path: 'https://creativecommons.org/licenses/by/4.0/' }],
    ...(documents !== undefined && { sources: [{ title: text.sources, path: documents }] }),
    contributors: [{ title: text.contributors, role: 'author' }],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function resourceOf(table: DataTable, facts: Facts, edition: Edition): object {
  const { name, title, description, key } = table;
  return {
    ...tableResource({ name, path: `${name}.csv`, title, description }, csvOf(table, facts, edition)),
    schema: tableSchema(name, columnsOf(rowOf(table, facts)), key, () => true),
  };
}
