import { join } from 'node:path';
import { collectionJson } from '#exports/collection-data.ts';
import { publishedCollections } from '#exports/published-collections.ts';
import { type DataDiff, diffData } from '#model/data-diff.ts';
import type { DataCollection, DataSnapshot } from '#model/data-snapshot.ts';
import { readReleases } from '#releases/read-releases.ts';
import { readSnapshot } from '#releases/read-snapshot.ts';
import { siteEdition } from './edition.ts';
import { siteFacts } from './site-facts.ts';

const folder = process.env.RELEASES_DIR;

/** The releases that the site of today is laid over with; while a release is made there are none. */
export async function releaseDates(): Promise<string[]> {
  if (folder === undefined || process.env.RELEASE_DATE !== undefined) return [];
  return (await readReleases(folder)).map(({ release }) => release);
}

/** What has changed between a release and the content of today. */
export async function differenceSince(date: string): Promise<DataDiff> {
  return diffData(await readSnapshot(join(folder ?? '', date, 'site')), await snapshotOfToday());
}

async function snapshotOfToday(): Promise<DataSnapshot> {
  const [facts, edition] = [await siteFacts(), await siteEdition()];
  return Object.fromEntries(
    publishedCollections.map((name) => [
      name,
      JSON.parse(collectionJson(facts, name, edition)) as DataCollection,
    ]),
  );
}
