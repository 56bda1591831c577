import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListedPage, sitemaps } from '#exports/sitemap.ts';
import { addressOnSite } from '#site/address.ts';

/**
 * Writes the sitemaps of a built site: every page that neither asks to be left out nor names another, with the moment that its own head
 * gives for its last change. So the list is that of the pages that are there, whatever made them.
 * The paths of the same pages, one a line, go into `addresses.txt`, from which the page for unknown addresses offers the nearest.
 * @param address the full address of the first page, if that is known.
 */
export async function writeSitemaps(site: string, address: URL | undefined): Promise<void> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const pages: ListedPage[] = [];
  for (const file of files.filter((name) => /(?:^|\/)index\.html$/.test(name))) {
    const page = listedPage(file, await readFile(join(site, file), 'utf8'), address);
    if (page !== undefined) pages.push(page);
  }
  const paths = pages.map(({ path }) => path).sort();
  await writeFile(join(site, 'addresses.txt'), `${paths.join('\n')}\n`);
  for (const { path, text } of sitemaps(pages, (own) => addressOnSite(own, address))) {
    await writeFile(join(site, path), text);
  }
}

/** What the head of a page says of it; nothing of one that is not to be listed. */
function listedPage(file: string, html: string, address: URL | undefined): ListedPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (head.includes('<meta name="robots" content="noindex">')) return undefined;
  const path = `/${file.replace(/index\.html$/, '')}`;
  const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(head) ?? [];
  // The same in another order, such as a comparison the other way round.
  if (canonical !== undefined && canonical !== path && canonical !== addressOnSite(path, address))
    return undefined;
  const [, modified] = /<meta property="article:modified_time" content="([^"]+)">/.exec(head) ?? [];
  return { path, ...(modified !== undefined && { modified }) };
}
