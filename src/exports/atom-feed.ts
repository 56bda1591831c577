import { generateAtomFeed } from 'feedsmith';
import type { ContentChange } from '#model/content-changes.ts';
import type { FeedScope } from '#model/feed-scopes.ts';
import { stableUuid } from '#model/stable-uuid.ts';
import { citing } from '#text/citing.ts';
import { site as siteText } from '#text/en.ts';
import { changeKind, feed as text } from '#text/following.ts';
import { toXmlText } from './xml-text.ts';

/** How many changes a feed holds, so that its length has a limit. The page of changes has all of them. */
export const mostEntries = 50;

/**
 * An Atom feed (RFC 4287) of the newest changes.
 * @param changes newest first.
 * @param toAddress gives a path its full address where that of the site is known. Where it is not, links are paths,
 * which Atom allows: a reader resolves them against the address of the feed. Names of feeds and entries never need it.
 */
export function atomFeed(
  scope: FeedScope,
  changes: readonly ContentChange[],
  toAddress: (path: string) => string,
): string {
  const own = changes.filter(scope.holds).slice(0, mostEntries);
  const path = feedPath(scope.name);
  return `${generateAtomFeed({
    id: `urn:uuid:${stableUuid(path)}`,
    title: { value: toXmlText(text.title(scope.about)) },
    subtitle: { value: toXmlText(text.subtitle(scope.about)) },
    updated: own[0]?.at ?? changes.at(-1)?.at ?? beforeAnyChange,
    rights: { value: text.rights },
    authors: [{ name: citing.contributors }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: toAddress(path) },
      { rel: 'alternate', type: 'text/html', href: toAddress(scope.page) },
    ],
    xml: { lang: siteText.language },
    entries: own.map((change) => entryOf(change, toAddress)),
  })}\n`;
}

/** The path of a feed: `organisations/osce` → `/feeds/organisations/osce.xml` */
export const feedPath = (name: string): string => `/feeds/${name}.xml`;

/** A feed must say when it was updated. Without any history nothing is known, and this is plainly not a date of a change. */
const beforeAnyChange = '1970-01-01T00:00:00Z';

function entryOf(
  { file, on, at, kind, title, url, collection, commits }: ContentChange,
  toAddress: (path: string) => string,
) {
  return {
    id: `urn:uuid:${stableUuid(`${file} ${on}`)}`,
    title: { value: toXmlText(`${changeKind[kind]}: ${title}`) },
    updated: at,
    summary: { value: toXmlText(commits.map(({ summary }) => summary).join('; ')) },
    links: [{ rel: 'alternate', type: 'text/html', href: toAddress(url ?? `/changes/#day_${on}`) }],
    categories: [{ term: collection }],
  };
}
