import { citeAddressOf } from '#model/citations-of.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { collectionsWithFeed } from '#model/feed-scopes.ts';
import { addressIn } from '#model/release.ts';
import { titleOf } from '#model/titles.ts';
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

/**
 * The links in the head of an entry: FAIR Signposting (the address to cite, what it is, its licence, its list, and what
 * describes it as data or as a reference), itself as Markdown, and its feed.
 */
export function entryHeadLinks(entry: AnyEntry, facts: Facts, data: JsonLd): HeadLink[] {
  const { collection, id, url } = entry;
  const title = titleOf(entry, facts.graph);
  const types = '@type' in data && typeof data['@type'] === 'string' ? [data['@type']] : [];
  const feed = feedOfEntry(entry, facts);
  return [
    { rel: 'cite-as', href: addressIn(facts.releaseOf(entry), url) },
    ...types.map((type) => ({ rel: 'type', href: `https://schema.org/${type}` })),
    licenceLink,
    { rel: 'collection', href: `/${collection}/`, type: 'text/html' },
    { rel: 'describedby', href: `/data/v1/${collection}/${id}.json`, type: 'application/json' },
    ...Object.entries(citationTypes).map(([end, type]) => ({
      rel: 'describedby',
      href: `${citeAddressOf(entry)}.${end}`,
      type,
    })),
    { rel: 'alternate', href: `${url}index.md`, type: 'text/markdown', title },
    ...(feed === undefined ? [] : [feed]),
  ];
}

/** The media types of the files of citations, by the end of their names. */
const citationTypes = {
  'csl.json': 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The feed of changes about an entry, for those that have one. */
export function feedOfEntry(entry: AnyEntry, { graph }: Facts): HeadLink | undefined {
  const { collection, id } = entry;
  return ['organisations', 'delegations', 'questions'].includes(collection)
    ? feedLink(`${collection}/${id}`, titleOf(entry, graph))
    : undefined;
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

const feedLink = (name: string, about: string): HeadLink => ({
  rel: 'alternate',
  href: `/feeds/${name}.xml`,
  type: 'application/atom+xml',
  title: feedText.title(about),
});
