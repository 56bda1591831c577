import type { AnyEntry } from '#model/entry.ts';
import type { Release } from '#model/release.ts';
import { citedReleases } from '#releases/cited-release.ts';
import type { Manifest } from '#releases/manifest.ts';
import { readReleases } from '#releases/read-releases.ts';
import { addressOnSite } from './address.ts';
import { siteHistory } from './history.ts';

/** The day of the release that is being made, if one is. */
export const releaseDate = process.env.RELEASE_DATE;

/** What is known of every release with which the site of today is laid over, read once for a build. */
export const siteManifests = (): Promise<readonly Manifest[]> =>
  (manifests ??=
    process.env.RELEASES_DIR === undefined ? Promise.resolve([]) : readReleases(process.env.RELEASES_DIR));

let manifests: Promise<readonly Manifest[]> | undefined;
let read: Promise<(entry?: AnyEntry) => Release> | undefined;

/** For each entry the state that its citations name; without an entry, that of any other page. */
export const siteReleases = (): Promise<(entry?: AnyEntry) => Release> => (read ??= readStates());

async function readStates() {
  const [releases, history] = [await siteManifests(), await siteHistory()];
  return citedReleases({ date: releaseDate, releases, history, address });
}

// Astro declares it as a string, and leaves it undefined where SITE_URL is not set.
const site = import.meta.env.SITE as string | undefined;
const siteUrl = site === undefined ? undefined : new URL(site);
const address = (path: string) => addressOnSite(path, siteUrl);
