import {
  type Catalogue,
  type CatalogueEntry,
  type Facet,
  type FacetId,
  type FacetValue,
} from '#search/catalogue.ts';
import { fold } from '#search/fold.ts';
import { inOrder } from '#search/order.ts';
import { groupBy } from '#model/groups.ts';
import { formatDate } from '#model/partial-date.ts';
import { count } from '#text/count.ts';
import { collection, search } from '#text/en.ts';
import { belowPath, type ListPage, pagesOfList } from './long-list.ts';
import type { LinkView, PageView } from './page.ts';

/** The index on the search page: every entry, by collection and from A to Z, and the facets with lists of their own. */
export interface BrowseView {
  readonly groups: readonly BrowseGroup[];
  readonly facets: readonly LinkView[];
}

export interface BrowseGroup {
  readonly id: string;
  readonly heading: string;
  readonly letters: readonly { readonly letter: string; readonly links: readonly LinkView[] }[];
}

/** More entries than this are read on the pages of their collections: this page is on the way of every search. */
const mostEntries = 2000;

/** The entries themselves as long as there are few enough, and else the way to the list of each collection. */
export function browseView({ entries, facets }: Catalogue, most = mostEntries): BrowseView {
  const byCollection = groupBy(inOrder(entries, 'title', false), (entry) => entry.collection);
  const lettersIn = entries.length > most ? oneLink : lettersOf;
  return {
    groups: [...byCollection]
      .map(([name, group]) => ({ id: name, heading: collection[name], letters: lettersIn(group, name) }))
      .sort((a, b) => (a.heading < b.heading ? -1 : 1)),
    facets: facets.map(({ id, values }) => ({
      text: search.facets[id],
      href: addressOfFacet(id),
      detail: String(values.length),
    })),
  };
}

const oneLink = (
  group: readonly CatalogueEntry[],
  name: CatalogueEntry['collection'],
): BrowseGroup['letters'] => [
  { letter: '', links: [{ text: count.entries(group.length), href: addressOfValue('collection', name) }] },
];

/** By first letter, where a list is long. */
function lettersOf(entries: readonly CatalogueEntry[]): BrowseGroup['letters'] {
  const byLetter = groupBy(entries, ({ title }) => (entries.length > 60 ? letterOf(title) : ''));
  return [...byLetter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, group]) => ({
      letter,
      links: group.map(({ title, url }) => ({ text: title, href: url })),
    }));
}

/** `Côte d’Ivoire` → `C`; what begins with a digit or sign → `#` */
function letterOf(title: string): string {
  const first = fold(title).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

export const addressOfFacet = (facet: FacetId): string => `/search/${facet}/`;
export const addressOfValue = (facet: FacetId, value: string): string => `${addressOfFacet(facet)}${value}/`;

/** The page of a facet: its values, with how many entries each has. */
export function facetPage({ id, values }: Facet, { entries }: Catalogue): PageView {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of entry.values[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const title = search.facets[id];
  return {
    title: `${search.browse}: ${title}`,
    lead: search.everyValue,
    description: `${title}. ${search.everyValue}`,
    breadcrumbs: [{ text: search.title, href: '/search/' }],
    sections: [
      {
        id: 'values',
        heading: title,
        blocks: [
          {
            type: 'links',
            columns: true,
            links: values.map((value) => ({
              text: value.label,
              href: addressOfValue(id, value.id),
              detail: String(counts.get(value.id) ?? 0),
            })),
          },
        ],
      },
    ],
  };
}

/** More entries than this of one value take several pages. */
const mostOfValue = 1200;

/** The entries of one value of a facet, on as many pages as they take, by their paths below the facet. */
export const pagesOfValue = (facet: Facet, value: FacetValue, catalogue: Catalogue): ListPage[] =>
  pagesOfList(valuePage(facet, value, catalogue), addressOfValue(facet.id, value.id), mostOfValue).map(
    belowPath(value.id),
  );

/** The page of one value of a facet: its entries, by collection. */
function valuePage(facet: Facet, value: FacetValue, { entries }: Catalogue): PageView {
  const own = entries.filter(({ values }) => values[facet.id]?.includes(value.id) === true);
  const title = `${search.facets[facet.id]}: ${value.label}`;
  const lead = `${count.entries(own.length)}.`;
  return {
    title,
    lead,
    description: `${title}. ${search.listOf} ${lead}`,
    breadcrumbs: [
      { text: search.title, href: '/search/' },
      { text: search.facets[facet.id], href: addressOfFacet(facet.id) },
    ],
    sections: [...groupBy(own, (entry) => entry.collection)].map(([name, group]) => ({
      id: name,
      heading: collection[name],
      intro: count.entries(group.length),
      blocks: [{ type: 'links', links: inOrder(group, 'title', false).map(linkTo) }],
    })),
  };
}

function linkTo({ title, url, date, collection: name }: CatalogueEntry): LinkView {
  const detail = date === undefined || name === 'positions' ? undefined : formatDate(date);
  return { text: title, href: url, ...(detail !== undefined && { detail }) };
}
