import { toAddress, type SearchState } from '#search/address.ts';
import type { Suggestion } from '#search/suggest.ts';
import { search } from '#text/en.ts';
import { element } from './element.ts';
import { link } from './results.ts';

/** What to do when nothing was found: never a dead end. */
export function nothingFound(state: SearchState, suggestions: readonly Suggestion[]): Node[] {
  return [
    element('p', {}, [search.nothing, ' ', search.tryInstead]),
    element('ul', {}, [
      ...suggestions.map((suggestion) => element('li', {}, linkTo(suggestion, state))),
      element('li', {}, [link('/glossary/', [search.glossary])]),
      element('li', {}, [link('/search/', [search.index])]),
    ]),
  ];
}

function linkTo(suggestion: Suggestion, state: SearchState): (Node | string)[] {
  const to = (change: Partial<SearchState>) => `/search/${toAddress({ ...state, shown: 1, ...change })}`;
  switch (suggestion.type) {
    case 'spelling':
      return [`${search.didYouMean} `, link(to({ text: suggestion.text }), [suggestion.text]), '?'];
    case 'entry':
      return [`${search.nearest} `, link(suggestion.url, [suggestion.title])];
    case 'facet': {
      const { facet, value, label } = suggestion;
      return [
        `${search.everythingOn} ${search.facets[facet]}: `,
        link(to({ text: '', selection: { [facet]: [value] } }), [label]),
      ];
    }
    case 'wider': {
      const selection = { ...state.selection, [suggestion.facet]: [] };
      return [link(to({ selection }), [`${search.without} ${search.facets[suggestion.facet]}`])];
    }
  }
}
