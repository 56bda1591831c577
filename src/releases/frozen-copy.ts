import { fileAt, relocate } from './relocate.ts';

/** Where the frozen copy of a release stands: `2026-12-01` → `/@2026-12-01` */
export const frozenRoot = (date: string): string => `/@${date}`;

/**
 * Whether a file of the built site belongs in a frozen copy. What follows the site over time stays with the site of
 * today: feeds, the calendar, the list of changes, and what search engines read. The search is that of today too.
 */
export const isFrozen = (file: string): boolean =>
  !/^(feeds\/|changes\/|calendar\.ics$|sitemap|robots\.txt$|opensearch\.xml$|llms\.txt$|addresses\.txt$|search\/index\.html$|pagefind\/|404\.html$|_headers$|\.well-known\/|@)/.test(
    file,
  );

/**
 * A page as its frozen copy has it: links to what the copy holds stay within the copy, all others lead to the
 * site of today.
 * @param files every file of the copy, as paths.
 */
export function frozenPage(html: string, date: string, files: ReadonlySet<string>): string {
  return relocate(html, (address) => {
    const target = fileAt(address);
    return target === undefined || !files.has(target.file) ? address : frozenRoot(date) + address;
  });
}
