import type { ContentChange } from '#model/content-changes.ts';
import type { FeedScope } from '#model/feed-scopes.ts';
import { feedDocumentText, feedPath, mostEntries } from './feed-document.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The archives of a feed (RFC 5005, section 4): its changes in documents of equal length, counted from the oldest, so that a
 * new change leaves each as it is and at times adds one. For the same reason none leads to the one after it, which the
 * standard allows. Pages of a feed (section 3) would all be others after each change, at addresses that stay.
 *
 * A file that is changed twice on one day is told once, at the later moment, so that an archive may change until the days
 * that it holds are over. Titles and addresses of entries are those of today.
 * @param changes newest first.
 */
export function feedArchives(
  scope: FeedScope,
  changes: readonly ContentChange[],
  toAddress: (path: string) => string,
): SiteFile[] {
  const own = changes.filter(scope.holds);
  return Array.from({ length: countArchives(own.length) }, (_, before) => {
    const held = own.slice(own.length - (before + 1) * mostEntries, own.length - before * mostEntries);
    const path = archivePath(scope.name, before + 1);
    const document = {
      path,
      updated: held.map(({ at }) => at).reduce((a, b) => (a > b ? a : b)),
      changes: held,
      related: {
        current: feedPath(scope.name),
        ...(before > 0 && { 'prev-archive': archivePath(scope.name, before) }),
      },
      isArchive: true,
    };
    return { path: path.slice(1), text: feedDocumentText(scope, document, toAddress) };
  });
}

/** How many archives a feed has. With those that it holds itself, they hold every change. */
export const countArchives = (changes: number): number =>
  Math.max(0, Math.floor((changes - 1) / mostEntries));

/** The path of an archive: `organisations/osce`, 1 → `/feeds/archive/organisations/osce/1.xml` */
export const archivePath = (name: string, number: number): string =>
  `/feeds/archive/${name}/${String(number)}.xml`;
