import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataCollection, DataSnapshot } from '#model/data-snapshot.ts';
import { publishedCollections } from '#exports/published-collections.ts';

/** The data of a built site, or of a release: the files of all collections below `data/v1/`. */
export async function readSnapshot(site: string): Promise<DataSnapshot> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(site, 'data', 'v1', `${name}.json`), 'utf8')) as DataCollection;
  return Object.fromEntries(
    await Promise.all(publishedCollections.map(async (name) => [name, await read(name)] as const)),
  );
}
