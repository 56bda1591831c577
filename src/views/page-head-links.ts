import type { collectionsWithFeed } from '#model/feed-scopes.ts';
import type { AnyEntry } from '#model/entry.ts';
import { collection as collectionText, site } from '#text/en.ts';
import { feed as feedText } from '#text/following.ts';
import { licence } from './json-ld-of-site.ts';
import type { HeadLink, JsonLd } from './page-head.ts';

const licenceLink: HeadLink = { rel: 'license', href: licence };

/**
 * The links in the head of every page: the feed of all changes, and the search for browsers,
 * which can use its description only where that holds full addresses.
 */
export function siteHeadLinks(isAddressKnown: boolean): HeadLink[] {
  return [
    feedLink('all', feedText.all),
    ...(isAddressKnown
      ? [
          {
            rel: 'search',
            href: '/opensearch.xml',
            type: 'application/opensearchdescription+xml',
            title: site.name,
          },
        ]
      : []),
  ];
}

/** The links in the head of an entry: FAIR Signposting (cite-as, type, license, collection), its Markdown, its data and its feed. */
export function entryHeadLinks({ collection, id, url }: AnyEntry, title: string, data: JsonLd): HeadLink[] {
  const types = '@type' in data && typeof data['@type'] === 'string' ? [data['@type']] : [];
  return [
    { rel: 'cite-as', href: url },
    ...types.map((type) => ({ rel: 'type', href: `https://schema.org/${type}` })),
    licenceLink,
    { rel: 'collection', href: `/${collection}/`, type: 'text/html' },
    { rel: 'alternate', href: `${url}index.md`, type: 'text/markdown', title },
    { rel: 'alternate', href: `/data/v1/${collection}/${id}.json`, type: 'application/json', title },
    ...(hasFeed(collection) ? [feedLink(`${collection}/${id}`, title)] : []),
  ];
}

/** The links in the head of the list of a collection: its data and its feed. */
export function indexHeadLinks(collection: (typeof collectionsWithFeed)[number]): HeadLink[] {
  return [
    { rel: 'type', href: 'https://schema.org/CollectionPage' },
    licenceLink,
    { rel: 'item', href: `/data/v1/${collection}.json`, type: 'application/json' },
    feedLink(collection, collectionText[collection]),
  ];
}

/** Whether each entry of a collection has a feed of its own. */
const hasFeed = (collection: AnyEntry['collection']): boolean =>
  ['organisations', 'delegations', 'questions'].includes(collection);

const feedLink = (name: string, about: string): HeadLink => ({
  rel: 'alternate',
  href: `/feeds/${name}.xml`,
  type: 'application/atom+xml',
  title: feedText.title(about),
});
