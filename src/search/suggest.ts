import { nearestOf } from '#report/nearest.ts';
import { type Catalogue, facetIds, type FacetId } from './catalogue.ts';
import type { Selection } from './facets.ts';
import { fold, wordsOf } from './fold.ts';
import type { Query } from './query.ts';

/** What to try when nothing was found. */
export type Suggestion =
  | { readonly type: 'spelling'; readonly text: string }
  | { readonly type: 'entry'; readonly title: string; readonly url: string }
  | { readonly type: 'facet'; readonly facet: FacetId; readonly value: string; readonly label: string }
  | { readonly type: 'wider'; readonly facet: FacetId };

/** The nearest designation or spelling, and, where boxes are ticked, the same query without one of them. */
export function suggestionsFor(
  { compact }: Query,
  text: string,
  selection: Selection,
  { entries, facets }: Catalogue,
): Suggestion[] {
  const wider = facetIds
    .filter((facet) => (selection[facet] ?? []).length > 0)
    .map((facet): Suggestion => ({ type: 'wider', facet }));
  if (compact === '') return wider;
  const named = entries.flatMap(({ title, names, url }) =>
    [title, ...title.split(': ', 1), ...names].map((name) => ({
      key: fold(name).replaceAll(' ', ''),
      title,
      url,
    })),
  );
  const nearest = nearestOf(compact, new Set(named.map(({ key }) => key)));
  const entry = named.find(({ key }) => key === nearest);
  const spelling = respelled(
    text,
    named.map(({ title }) => title),
    facets,
  );
  return [
    ...(spelling === undefined ? [] : [{ type: 'spelling', text: spelling } as const]),
    ...(entry === undefined ? [] : [{ type: 'entry', title: entry.title, url: entry.url } as const]),
    ...nearestValues(text, facets),
    ...wider,
  ];
}

/** The query with each word that no name has put right; nothing when no word is near. */
function respelled(text: string, titles: readonly string[], facets: Catalogue['facets']): string | undefined {
  const labels = facets.flatMap(({ values }) => values.flatMap(({ label, names }) => [label, ...names]));
  const known = new Set([...titles, ...labels].flatMap(wordsOf).filter((word) => word.length > 3));
  const words = wordsOf(text);
  const right = words.map((word) =>
    known.has(word) || word.length < 4 ? word : (nearestOf(word, known) ?? word),
  );
  return right.join(' ') === words.join(' ') ? undefined : right.join(' ');
}

/** Facet values of which the query says a word. */
function nearestValues(text: string, facets: Catalogue['facets']): Suggestion[] {
  const words = wordsOf(text).filter((word) => word.length > 3);
  return facets
    .filter(({ id }) => id === 'theme' || id === 'organisation' || id === 'delegation')
    .flatMap(({ id, values }) =>
      values
        .filter(({ label, names }) =>
          [label, ...names].some((name) => wordsOf(name).some((word) => words.includes(word))),
        )
        .map(({ id: value, label }): Suggestion => ({ type: 'facet', facet: id, value, label })),
    )
    .slice(0, 3);
}
