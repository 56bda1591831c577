import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, builtSite } from './built-pages.ts';

/** The files of the built site that a pattern names, with their text, in the order of their paths. */
export function readServedFiles(pattern: string): { path: string; text: string }[] {
  return globSync(pattern, { cwd: builtSite })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(builtSite, path), 'utf8') }));
}

/** Where a site stands for the test: without an address of its own its files hold paths, with one full addresses. */
export const standIn = 'https://this-site.invalid';

/**
 * Whether an address leads outside, or to a page, a place on it or a file of the built site.
 * The address of the site itself is not known to the test, so any host counts whose path the site has.
 */
export function leadsSomewhere(href: string, pages: ReadonlyMap<string, BuiltPage>): boolean {
  const { pathname, hash } = new URL(href, standIn);
  const page = pages.get(decodeURI(pathname));
  if (page === undefined) return !pathname.endsWith('/') && existsSync(join(builtSite, decodeURI(pathname)));
  return hash === '' || page.ids.has(decodeURIComponent(hash.slice(1)));
}
