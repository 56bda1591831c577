import type { Facts } from '#model/facts.ts';
import { collectionJson, entryFiles } from './collection-data.ts';
import { comparisonJson } from './comparison-json.ts';
import { csvOf } from './csv.ts';
import { dataTables } from './data-files.ts';
import { dataParts, mostBytes } from './data-parts.ts';
import { dataPackageJson } from './data-package.ts';
import type { Edition } from './edition.ts';
import { extractPackageJson, sharedTableSchemas } from './extract-packages.ts';
import { extractFolders, extractsIn } from './extracts.ts';
import { type Offer, offerOf } from './offer.ts';
import { publishedCollections } from './published-collections.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Every file below /data/v1/, one after another: of all at once, ten thousand entries would fill the memory.
 * @param most how many bytes a file of a collection or table may have before it is offered in parts too.
 */
export function* openDataFiles(facts: Facts, edition: Edition, most = mostBytes): Generator<SiteFile> {
  const offers = new Map<string, Offer>();
  const offer = function* (file: string, text: string): Generator<SiteFile> {
    const parts = dataParts(file, text, most);
    offers.set(file, offerOf(text, parts));
    for (const own of [{ file, text }, ...parts]) yield { path: `data/v1/${own.file}`, text: own.text };
  };
  for (const collection of publishedCollections) {
    yield* offer(`${collection}.json`, collectionJson(facts, collection, edition));
    for (const { id, text } of entryFiles(facts, collection, edition))
      yield { path: `data/v1/${collection}/${id}.json`, text };
  }
  for (const table of dataTables) yield* offer(`${table.name}.csv`, csvOf(table, facts, edition));
  yield { path: 'data/v1/datapackage.json', text: dataPackageJson(facts, edition, offers) };
  yield { path: 'data/v1/compare/bodies.json', text: comparisonJson(facts, edition.release) };
  yield* extractFiles(facts, edition);
}

function* extractFiles(facts: Facts, edition: Edition): Generator<SiteFile> {
  for (const folder of extractFolders) {
    const below = `data/v1/${folder}`;
    const files = extractsIn(folder, facts).map((extract) => ({
      ...extract,
      csv: csvOf(extract.table, facts, edition),
    }));
    for (const { path, csv } of files) yield { path: `${below}/${path}.csv`, text: csv };
    for (const [path, text] of sharedTableSchemas(files, facts)) yield { path: `${below}/${path}`, text };
    yield { path: `${below}/datapackage.json`, text: extractPackageJson(folder, files, facts, edition) };
  }
}
