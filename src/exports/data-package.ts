import type { Facts } from '#model/facts.ts';
import { collectionFile, dataPackage as text } from '#text/data.ts';
import { columnsOf } from './columns.ts';
import { dataTables } from './data-files.ts';
import { type DataTable, rowOf } from './data-table.ts';
import { type Edition, license, schemaVersion } from './edition.ts';
import type { Offer, Size } from './offer.ts';
import { type PublishedCollection, publishedCollections } from './published-collections.ts';
import { schemaPath } from './schema-files.ts';
import { tableResource, tableSchema } from './table-resource.ts';

/**
 * The data package (Frictionless Data, version 1): every table with its columns, and the JSON of every collection; after all
 * of them, the parts of those that are offered in parts too.
 * @param offers of all these files, by their paths below /data/v1/.
 */
export function dataPackageJson(facts: Facts, edition: Edition, offers: ReadonlyMap<string, Offer>): string {
  const offered = (file: string): Offer => {
    const offer = offers.get(file);
    if (offer === undefined) throw new Error(`The data package tells of ${file}, which is not offered.`);
    return offer;
  };
  const files = [
    ...dataTables.map((table) => tableResources(table, facts, offered(`${table.name}.csv`))),
    ...publishedCollections.map((name) => collectionResources(name, edition, offered(`${name}.json`))),
  ];
  return packageJson({ name: 'open-cbm-repository', ...text.whole }, 'documents.csv', edition, [
    ...files.map(({ whole }) => whole),
    ...files.flatMap(({ parts }) => parts),
  ]);
}

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

/** A file as a package tells of it, and its parts. */
interface FileResources {
  readonly whole: object;
  readonly parts: readonly object[];
}

function tableResources(table: DataTable, facts: Facts, offer: Offer): FileResources {
  const { name, title, description, key } = table;
  const columns = columnsOf(rowOf(table, facts));
  const schemaOf = (own: string) => ({ schema: tableSchema(own, columns, key, () => true) });
  const whole = { name, path: `${name}.csv`, title, description };
  return {
    whole: { ...tableResource(whole, offer.whole), ...schemaOf(name) },
    parts: offer.parts.map((part) => {
      // By a name that is not that of the table, rows that name others of it are looked for in the whole.
      const own = partOf(whole, part);
      return {
        ...tableResource({ ...own, description }, part.size),
        'x-part-of': name,
        ...schemaOf(own.name),
      };
    }),
  };
}

function collectionResources(collection: PublishedCollection, edition: Edition, offer: Offer): FileResources {
  const whole = {
    name: `${collection}-json`,
    path: `${collection}.json`,
    title: text.json(collectionFile[collection].title),
  };
  const resource = (own: typeof whole, size: Size, more: object = {}) => ({
    profile: 'data-resource',
    ...own,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...size,
    ...more,
    'x-json-schema': edition.addressOf(schemaPath(collection)),
  });
  return {
    whole: resource(whole, offer.whole),
    parts: offer.parts.map((part) => resource(partOf(whole, part), part.size, { 'x-part-of': whole.name })),
  };
}

const partOf = (
  { name, title }: { readonly name: string; readonly title: string },
  { number, of, file }: Offer['parts'][number],
) => ({ name: `${name}-part-${String(number)}`, path: file, title: text.part(title, number, of) });
