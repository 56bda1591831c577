import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListedPage, sitemaps } from '#exports/sitemap.ts';
import { onItsOwn } from '#model/on-its-own.ts';
import { addressOnSite } from '#site/address.ts';

/**
 * Writes the sitemaps of a site. The paths of the same pages, one a line, go into `addresses.txt`, from which the page for
 * unknown addresses offers the nearest.
 * @param address the full address of the first page, if that is known.
 */
export async function writeSitemaps(
  site: string,
  pages: readonly ListedPage[],
  address: URL | undefined,
): Promise<void> {
  const paths = pages.map(({ path }) => path).sort();
  await writeFile(join(site, 'addresses.txt'), `${paths.join('\n')}\n`);
  for (const { path, text } of sitemaps(pages, (own) => addressOnSite(own, address))) {
    await writeFile(join(site, path), text);
  }
}

/**
 * What the head of a page says of it for the sitemap: the moment of its last change. Nothing of a page that asks to be
 * left out or names another. So the list is that of the pages that are there, whatever made them.
 * @param file its path below the site: `cbms/osce/cbm-8/index.html`
 */
export function listedPage(file: string, html: string, address: URL | undefined): ListedPage | undefined {
  if (!/(?:^|\/)index\.html$/.test(file)) return undefined;
  const head = html.slice(0, html.indexOf('</head>'));
  if (head.includes('<meta name="robots" content="noindex">')) return undefined;
  const path = `/${file.replace(/index\.html$/, '')}`;
  const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(head) ?? [];
  // The same in another order, such as a comparison the other way round.
  if (canonical !== undefined && canonical !== path && canonical !== addressOnSite(path, address))
    return undefined;
  const [, modified] = /<meta property="article:modified_time" content="([^"]+)">/.exec(head) ?? [];
  return { path, ...(modified !== undefined && { modified: onItsOwn(modified) }) };
}
