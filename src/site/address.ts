import { parseSiteAddress } from '#model/site-address.ts';

/**
 * Where a page is, for whoever does not read it here: its full address, or, where the site has not been told at which
 * address it is published, its path at the host. Links within a page are not made with this: the last step of the build
 * puts them below the base path, and leaves alone what is no link.
 */
export function addressOnSite(path: string, site: URL | undefined): string {
  if (site !== undefined) return new URL(`.${path}`, site).href;
  return (base ??= parseSiteAddress(process.env).base) + path.slice(1);
}

// Asked for some hundred thousand addresses of a build, all of the same surroundings.
let base: string | undefined;
