import { generateAtomFeed } from 'feedsmith';
import type { ContentChange } from '#model/content-changes.ts';
import type { FeedScope } from '#model/feed-scopes.ts';
import { stableUuid } from '#model/stable-uuid.ts';
import { citing } from '#text/citing.ts';
import { site as siteText } from '#text/en.ts';
import { changeKind, feed as text } from '#text/following.ts';
import { toXmlText } from './xml-text.ts';

/** How many changes a document of a feed holds, so that its length has a limit. */
export const mostEntries = 50;

/** One document of a feed: the feed itself, which readers come back to, or an archive of it, which they read once. */
export interface FeedDocument {
  readonly path: string;
  readonly updated: string;
  readonly changes: readonly ContentChange[];
  /** Documents of the same feed by what they are to this one, in the words of RFC 5005. */
  readonly related: Readonly<Partial<Record<'current' | 'prev-archive', string>>>;
  readonly isArchive: boolean;
}

/** A document of a feed as Atom (RFC 4287). All documents of a feed have its name, since they are one feed. */
export function feedDocumentText(
  scope: FeedScope,
  { path, updated, changes, related, isArchive }: FeedDocument,
  toAddress: (path: string) => string,
): string {
  const xml = generateAtomFeed({
    id: `urn:uuid:${stableUuid(feedPath(scope.name))}`,
    title: { value: toXmlText(text.title(scope.about)) },
    subtitle: { value: toXmlText(text.subtitle(scope.about)) },
    updated,
    rights: { value: text.rights },
    authors: [{ name: citing.contributors }],
    links: [
      ...Object.entries({ self: path, ...related }).map(([rel, to]) => ({
        rel,
        type: 'application/atom+xml',
        href: toAddress(to),
      })),
      { rel: 'alternate', type: 'text/html', href: toAddress(scope.page) },
    ],
    xml: { lang: siteText.language },
    entries: changes.map((change) => entryOf(change, toAddress)),
  });
  return `${isArchive ? markAsArchive(xml) : xml}\n`;
}

/** The path of a feed: `organisations/osce` → `/feeds/organisations/osce.xml` */
export const feedPath = (name: string): string => `/feeds/${name}.xml`;

/** feedsmith does not know the one element that RFC 5005 adds. */
const markAsArchive = (xml: string): string =>
  xml.replace(
    /<feed [^>]*>/,
    (tag) => `${tag}\n  <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>`,
  );

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
