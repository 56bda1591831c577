import type { ContentChange } from '#model/content-changes.ts';
import type { FeedScope } from '#model/feed-scopes.ts';
import { archivePath, countArchives } from './feed-archives.ts';
import { feedDocumentText, feedPath, mostEntries } from './feed-document.ts';

/**
 * An Atom feed (RFC 4287) of the newest changes, which leads to the archives of those before.
 * @param changes newest first.
 * @param toAddress gives a path its full address where that of the site is known. Where it is not, links are paths,
 * which Atom allows: a reader resolves them against the address of the feed. Names of feeds and entries never need it.
 */
export function atomFeed(
  scope: FeedScope,
  changes: readonly ContentChange[],
  toAddress: (path: string) => string,
): string {
  const own = changes.filter(scope.holds);
  const archives = countArchives(own.length);
  const document = {
    path: feedPath(scope.name),
    updated: own[0]?.at ?? changes.at(-1)?.at ?? beforeAnyChange,
    changes: own.slice(0, mostEntries),
    related: archives > 0 ? { 'prev-archive': archivePath(scope.name, archives) } : {},
    isArchive: false,
  };
  return feedDocumentText(scope, document, toAddress);
}

/** A feed must say when it was updated. Without any history nothing is known, and this is plainly not a date of a change. */
const beforeAnyChange = '1970-01-01T00:00:00Z';
