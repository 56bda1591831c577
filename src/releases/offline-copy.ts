import { posix } from 'node:path';
import { fileAt, relocate } from './relocate.ts';

/**
 * The search needs a server; a policy that names an origin has no meaning for pages opened from a folder, and there a
 * browser takes a style with a fingerprint for one from elsewhere.
 */
const online =
  /<meta http-equiv="content-security-policy"[^>]*>|<link rel="modulepreload"[^>]*>|<script [^>]*src="[^"]*"[^>]*><\/script>|(?<=<link [^>]*) integrity="[^"]*"/g;

/** Whether a file of the built site is of use without a server. */
export const isOffline = (file: string): boolean =>
  !/^(pagefind\/|@|feeds\/|sitemap|robots\.txt$|_headers$|\.well-known\/)/.test(file);

/**
 * A page that opens by a double click: every link to another file of the copy is relative and names that file.
 * Links to anything else on the site lead to the site itself, where its address is known.
 */
export function offlinePage(html: string, page: string, files: ReadonlySet<string>, site?: string): string {
  return relocate(html.replace(online, ''), (address) => {
    const target = fileAt(address);
    if (target === undefined) return address;
    if (files.has(target.file)) return posix.relative(posix.dirname(page), target.file) + target.rest;
    return site === undefined ? address : new URL(address, site).href;
  });
}
