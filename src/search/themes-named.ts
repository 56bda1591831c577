import type { Catalogue, FacetValue } from './catalogue.ts';
import type { Phrasebook } from './phrasebook.ts';
import { isIdle, type Query } from './query.ts';

/** Themes have no entry of their own: those of which the query is the name, or an alias. */
export function themesNamed(
  { terms }: Query,
  facets: Catalogue['facets'],
  phrasebook: Phrasebook,
): Pick<FacetValue, 'id' | 'label'>[] {
  const sought = terms.map(({ key }) => key).join('|');
  if (sought === '') return [];
  const isSought = (name: string) =>
    phrasebook
      .tokensOf(name)
      .filter((token) => !isIdle(token))
      .map(({ key }) => key)
      .join('|') === sought;
  return facets
    .filter(({ id }) => id === 'theme')
    .flatMap(({ values }) => values)
    .filter(({ label, names }) => [label, ...names].some(isSought))
    .map(({ id, label }) => ({ id, label }));
}
