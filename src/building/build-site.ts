import type { SiteAddress } from '#model/site-address.ts';
import { finishSite } from './finish-site.ts';
import { type LastBuild, noteBuild, readLastBuild } from './last-build.ts';
import { makeSite, type Publication } from './make-site.ts';
import { readMaker } from './read-maker.ts';
import { type Rendered, renderSite } from './render-site.ts';
import { makeSureOfRoom } from './room.ts';

/**
 * Builds the site with its search index into a folder. What shows the same as in the site that the last build left there is
 * taken over from it; not below a base path, where that site is no longer as it was rendered.
 */
export async function buildSite(folder: string, publication: Publication): Promise<Rendered> {
  const { address } = publication;
  const build = (last?: LastBuild) =>
    makeSite(folder, publication, (unfinished) => buildPages(unfinished, address, last));
  if (address.base !== '/') return build();
  const madeBy = await readMaker(process.env);
  const rendered = await build(await readLastBuild(folder, madeBy));
  // Code that somebody changed meanwhile may or may not be that of the pages: nothing is known of them then.
  if ((await readMaker(process.env)) === madeBy) await noteBuild(madeBy, rendered);
  return rendered;
}

/** Builds the site of the content alone, as it stands at the top of a host: each page passes every step once. */
export async function buildPages(folder: string, { site }: SiteAddress, last?: LastBuild): Promise<Rendered> {
  await makeSureOfRoom(folder);
  return finishSite(folder, site, (take) =>
    renderSite(
      folder,
      { begin: () => undefined, wants: () => true, page: ({ path, html }) => take(path, html) },
      last,
    ),
  );
}
