import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListedPage, sitemaps } from '#exports/sitemap.ts';
import { addressOnSite } from '#site/address.ts';

/**
 * Writes the sitemaps of a built site: every page that neither asks to be left out nor names another, with the moment that its own head
 * gives for its last change. So the list is that of the pages that are there, whatever made them.
 * @param address where the site is published, if that is known.
 */
export async function writeSitemaps(site: string, address: string | undefined): Promise<void> {
  const base = address === undefined ? undefined : new URL(address);
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const pages: ListedPage[] = [];
  for (const file of files.filter((name) => /(?:^|\/)index\.html$/.test(name))) {
    const page = listedPage(file, await readFile(join(site, file), 'utf8'));
    if (page !== undefined) pages.push(page);
  }
  for (const { path, text } of sitemaps(pages, (own) => addressOnSite(own, base))) {
    await writeFile(join(site, path), text);
  }
}

/** What the head of a page says of it; nothing of one that is not to be listed. */
function listedPage(file: string, html: string): ListedPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (head.includes('<meta name="robots" content="noindex">')) return undefined;
  const path = `/${file.replace(/index\.html$/, '')}`;
  const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(head) ?? [];
  // The same in another order, such as a comparison the other way round.
  if (canonical !== undefined && new URL(canonical, 'https://this-site.invalid').pathname !== path)
    return undefined;
  const [, modified] = /<meta property="article:modified_time" content="([^"]+)">/.exec(head) ?? [];
  return { path, ...(modified !== undefined && { modified }) };
}
