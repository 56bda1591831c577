import { escapeXml } from './xml-text.ts';

/** A page that search engines may list. */
export interface ListedPage {
  /** Path, with a slash at both ends. */
  readonly path: string;
  /** When what it shows was last changed, as an ISO moment; unknown where it is left out. */
  readonly modified?: string;
}

/** One file of a sitemap: its path and text. */
export interface SitemapFile {
  readonly path: string;
  readonly text: string;
}

/** The path of the index of all sitemaps. */
export const sitemapIndexPath = '/sitemap-index.xml';

/**
 * The sitemaps of a site and their index (sitemaps.org 0.9), one a collection and one of all other pages.
 * @param toAddress gives a path its full address where that of the site is known. Where it is not, the files hold paths:
 * they still say what there is, but no search engine takes them, so nothing points at them.
 */
export function sitemaps(pages: readonly ListedPage[], toAddress: (path: string) => string): SitemapFile[] {
  const groups = Map.groupBy(
    pages.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ({ path }) => /^\/([a-z-]+)\/./.exec(path)?.[1] ?? 'pages',
  );
  const files = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({
      path: `/sitemap-${name}.xml`,
      text: inRoot(
        'urlset',
        own.map((page) => record('url', page, toAddress)),
      ),
      modified: own
        .flatMap(({ modified = [] }) => modified)
        .sort()
        .at(-1),
    }));
  const index = inRoot(
    'sitemapindex',
    files.map(({ path, modified }) =>
      record('sitemap', { path, ...(modified !== undefined && { modified }) }, toAddress),
    ),
  );
  return [{ path: sitemapIndexPath, text: index }, ...files.map(({ path, text }) => ({ path, text }))];
}

const inRoot = (name: string, records: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${records.join('')}</${name}>\n`;

const record = (name: string, { path, modified }: ListedPage, toAddress: (path: string) => string): string =>
  `<${name}><loc>${escapeXml(toAddress(path))}</loc>${modified === undefined ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`}</${name}>\n`;
