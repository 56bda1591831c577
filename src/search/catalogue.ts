import type { CollectionName } from '#schema/collection-names.ts';

/** What the search knows of every entry before it reads any text: names, dates and facet values. */
export interface Catalogue {
  readonly facets: readonly Facet[];
  readonly entries: readonly CatalogueEntry[];
  /** How the names of their texts begin: the number of the entry follows after a bar. Set when the index is built. */
  readonly texts?: string;
}

export const facetIds = [
  'collection',
  'organisation',
  'level',
  'kind',
  'theme',
  'question',
  'stance',
  'delegation',
  'region',
  'process',
  'year',
  'checked',
] as const;
export type FacetId = (typeof facetIds)[number];

export interface Facet {
  readonly id: FacetId;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Other names of it that people search for. */
  readonly names: readonly string[];
}

/** Values of an entry, by facet. */
export type Values = Partial<Record<FacetId, readonly string[]>>;

export interface CatalogueEntry {
  readonly collection: CollectionName;
  readonly url: string;
  readonly title: string;
  /** What sort of entry it is, in a few words. */
  readonly kind: string;
  /** The organisation, delegation or issuer. */
  readonly by?: string;
  /** ISO date, perhaps of a month or year only. */
  readonly date?: string;
  /** Other names under which it is known: designation, symbol, aliases. The first `own` of them are official. */
  readonly names: readonly string[];
  readonly own: number;
  readonly values: Values;
  /** For entries that say several things: the values that belong together, one record a statement. */
  readonly statements?: readonly Values[];
  /** Its own words, for an entry that shares its page with others; only until the index is built. */
  readonly prose?: string;
}

/** The page of an entry, without the place on it. */
export const pageOf = (url: string): string => url.split('#', 1)[0] ?? url;

/** `/organisations/osce/` → `osce` */
export const idOf = (url: string): string => url.replace(/^\/[^/]+\/|\/$/g, '');

/** The facet value that an entry is: a delegation, an organisation by its short name, a question. */
export function valueOfEntry({ collection, url, title, names, own }: CatalogueEntry): FacetValue {
  const [first] = names;
  const label = collection === 'organisations' && own > 0 && first !== undefined ? first : title;
  return {
    id: idOf(url),
    label,
    names: [title, ...names].filter((name) => name !== label),
  };
}
