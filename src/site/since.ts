import { join } from 'node:path';
import { snapshotOf } from '#exports/snapshot.ts';
import { type DataDiff, diffData } from '#model/data-diff.ts';
import type { DataSnapshot } from '#model/data-snapshot.ts';
import type { Facts } from '#model/facts.ts';
import { readSnapshot } from '#releases/read-snapshot.ts';
import { releaseDate, siteManifests } from './release.ts';
import { siteFacts } from './site-facts.ts';

/** The releases that the site of today is laid over with; while a release is made there are none. */
export const releaseDates = async (): Promise<string[]> =>
  releaseDate === undefined ? (await siteManifests()).map(({ release }) => release) : [];

/** What has changed between a release and the content of today. */
export async function differenceSince(date: string): Promise<DataDiff> {
  const released = join(process.env.RELEASES_DIR ?? '', date, 'site');
  return diffData(await readSnapshot(released), await snapshotOfToday());
}

const snapshotByFacts = new WeakMap<Facts, DataSnapshot>();

/** The data as they are published, computed once however many releases they are compared with. */
async function snapshotOfToday(): Promise<DataSnapshot> {
  const facts = await siteFacts();
  const known = snapshotByFacts.get(facts) ?? snapshotOf(facts);
  snapshotByFacts.set(facts, known);
  return known;
}
