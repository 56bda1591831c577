/** A setting that the commands cannot work with. Its message says in one line what it is, and what to write. */
export class UnfitSetting extends Error {
  override readonly name = 'UnfitSetting';
}

/** Where the site is published, as far as the build was told. */
export interface SiteAddress {
  /** What every path of the site stands below, with a slash at both ends: `/`, or `/pull-12/`. */
  readonly base: string;
  /** The full address of the first page, with a slash at its end. */
  readonly site?: URL;
}

/**
 * Reads SITE_URL, the address of the first page, and BASE_PATH, the path below which the site stands at its host. Either
 * may be left out or empty; a path in the first does for the second. Throws `UnfitSetting`.
 *
 * `{ SITE_URL: 'https://example.org', BASE_PATH: '/pull-12/' }` → base `/pull-12/`, site `https://example.org/pull-12/`
 */
export function parseSiteAddress(settings: Readonly<Record<string, string | undefined>>): SiteAddress {
  const site = settings.SITE_URL ? siteOf(settings.SITE_URL) : undefined;
  const given = settings.BASE_PATH ? baseOf(settings.BASE_PATH) : '/';
  if (site === undefined) return { base: given };
  if (given === '/' || given === site.pathname) return { base: site.pathname, site };
  if (site.pathname !== '/')
    throw new UnfitSetting(
      `SITE_URL says that the site stands below ${site.pathname}, and BASE_PATH that it stands below ${given}. Leave BASE_PATH out.`,
    );
  return { base: given, site: new URL(given, site) };
}

/** `/pull-12`, `pull-12/` → `/pull-12/` */
function baseOf(written: string): string {
  const base = written === '/' ? '/' : `/${written.replace(/^\/|\/$/g, '')}/`;
  if (!isBase(base))
    throw new UnfitSetting(
      `BASE_PATH is ${JSON.stringify(written)}, not a path of letters, digits, hyphens, dots and underscores. Try BASE_PATH=/pull-12/`,
    );
  return base;
}

function siteOf(written: string): URL {
  const address = URL.parse(written.endsWith('/') ? written : `${written}/`);
  const isFit =
    address !== null &&
    /^https?:$/.test(address.protocol) &&
    address.username + address.password + address.search + address.hash === '' &&
    isBase(address.pathname);
  if (!isFit)
    throw new UnfitSetting(
      `SITE_URL is ${JSON.stringify(written)}, not the address of a site. Try SITE_URL=https://example.org/`,
    );
  return address;
}

/** A step of dots alone would lead out of it. */
const isBase = (path: string): boolean => /^\/(?:(?!\.+\/)[\w.-]+\/)*$/.test(path);
