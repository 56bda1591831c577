import { posix } from 'node:path';
import { release as text } from '#text/release.ts';
import { fileAt, relocate } from './relocate.ts';

/**
 * The search needs a server; a policy that names an origin has no meaning for pages opened from a folder, and there a
 * browser takes a style with a fingerprint for one from elsewhere.
 */
const online =
  /<meta http-equiv="content-security-policy"[^>]*>|<link rel="modulepreload"[^>]*>|<script [^>]*src="[^"]*"[^>]*><\/script>|(?<=<link [^>]*) integrity="[^"]*"/g;

/** A box that asks a server: a small one in the head of each page, a large one on the pages that are made for searching. */
const searchBox = /<form class="([^"]*)"[^>]*role="search"[^>]*>.*?<\/form>(?:<noscript>.*?<\/noscript>)?/gs;
const inPlaceOfSearch = (_: string, classes: string): string => {
  const index = `<a href="/search/">${text.offlineIndex}</a>`;
  const isLarge = classes.split(' ').includes('large');
  return isLarge ? `<p>${text.offlineSearch} ${index}</p>` : `<p class="small">${index}</p>`;
};

/** Whether a file of the built site is of use without a server. */
export const isOffline = (file: string): boolean =>
  !/^(pagefind\/|_astro\/.+\.(js|br)$|@|feeds\/|sitemap|robots\.txt$|addresses\.txt$|_headers$|\.well-known\/)/.test(
    file,
  );

/**
 * A page that opens by a double click: every link to another file of the copy is relative and names that file.
 * Links to anything else on the site lead to the site itself, where its address is known. In the place of the search,
 * which cannot work, the page says so and leads to the lists of everything.
 */
export function offlinePage(html: string, page: string, files: ReadonlySet<string>, site?: string): string {
  const onSite = (address: string) => (site === undefined ? undefined : new URL(`.${address}`, site).href);
  return relocate(
    html.replace(online, '').replace(searchBox, inPlaceOfSearch),
    (address) => {
      const target = fileAt(address);
      if (target === undefined) return address;
      if (files.has(target.file)) return posix.relative(posix.dirname(page), target.file) + target.rest;
      return onSite(address) ?? address;
    },
    onSite,
  );
}
