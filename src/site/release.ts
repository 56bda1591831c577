import { type Release, unreleasedState } from '#model/release.ts';
import { addressOnSite } from './address.ts';
import { siteHistory } from './history.ts';

/** For each file below content/ the state that its citations name; without a file, the state of the whole. */
export async function siteReleases(): Promise<(file?: string) => Release> {
  const history = await siteHistory();
  return (file) => unreleasedState(history, address, file);
}

// Astro declares it as a string, and leaves it undefined where SITE_URL is not set.
const site = import.meta.env.SITE as string | undefined;
const siteUrl = site === undefined ? undefined : new URL(site);
const address = (path: string) => addressOnSite(path, siteUrl);
