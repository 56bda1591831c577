import type { Edition } from '#exports/edition.ts';
import { addressOnSite } from './address.ts';
import { contentDate } from './content-date.ts';
import { releaseDate } from './release.ts';

// Astro declares that a site is always set; without one it is undefined.
const address = import.meta.env.SITE as string | undefined;
const site = address === undefined ? undefined : new URL(address);

/** The edition that a build makes: the release that is being made, or the current state of the content. */
export const siteEdition = async (): Promise<Edition> => ({
  release: releaseDate ?? null,
  asOf: (await contentDate()) ?? null,
  addressOf: (path) => addressOnSite(path, site),
});
