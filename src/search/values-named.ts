import type { Catalogue, FacetId } from './catalogue.ts';
import type { Phrasebook } from './phrasebook.ts';
import { isIdle, type Query } from './query.ts';

/** A list of entries that goes by the name that was sought. */
export interface NamedList {
  readonly facet: FacetId;
  readonly value: string;
  readonly label: string;
}

/** Facets whose values are no entries: of those that are, the entry itself is found. */
const withoutEntries: ReadonlySet<FacetId> = new Set([
  'collection',
  'level',
  'kind',
  'theme',
  'stance',
  'region',
  'year',
]);

/** The values of facets, such as themes, of which the query is the name or an alias. */
export function valuesNamed(
  { terms }: Query,
  facets: Catalogue['facets'],
  phrasebook: Phrasebook,
): NamedList[] {
  const sought = terms.map(({ key }) => key).join('|');
  if (sought === '') return [];
  const isSought = (name: string) =>
    phrasebook
      .tokensOf(name)
      .filter((token) => !isIdle(token))
      .map(({ key }) => key)
      .join('|') === sought;
  return facets
    .filter(({ id }) => withoutEntries.has(id))
    .flatMap(({ id: facet, values }) =>
      values
        .filter(({ label, names }) => [label, ...names].some(isSought))
        .map(({ id: value, label }) => ({ facet, value, label })),
    );
}
