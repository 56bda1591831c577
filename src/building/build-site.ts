import type { SiteAddress } from '#model/site-address.ts';
import { finishSite } from './finish-site.ts';
import { makeSite, type Publication } from './make-site.ts';
import { renderSite } from './render-site.ts';
import { makeSureOfRoom } from './room.ts';

/** Builds the site with its search index into a folder. */
export async function buildSite(folder: string, publication: Publication): Promise<void> {
  await makeSite(folder, publication, (unfinished) => buildPages(unfinished, publication.address));
}

/** Builds the site of the content alone, as it stands at the top of a host: each page passes every step once. */
export async function buildPages(folder: string, { site }: SiteAddress): Promise<void> {
  await makeSureOfRoom(folder);
  await finishSite(folder, site, (take) =>
    renderSite(folder, {
      begin: () => undefined,
      wants: () => true,
      page: (_place, path, html) => take(path, html),
    }),
  );
}
