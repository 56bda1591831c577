import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueEntry, Facet } from '#search/catalogue.ts';
import { browseView, pagesOfValue } from './search-pages.ts';

const entry = (collection: CatalogueEntry['collection'], title: string): CatalogueEntry => ({
  url: `/${collection}/${title}/`,
  title,
  collection,
  kind: '',
  names: [],
  own: 0,
  values: { collection: [collection] },
});
const facet = {
  id: 'collection',
  values: [
    { id: 'cbms', label: 'Measures', names: [] },
    { id: 'documents', label: 'Documents', names: [] },
  ],
} as const satisfies Facet;
const catalogue: Catalogue = {
  entries: [entry('cbms', 'b'), entry('documents', 'c'), entry('cbms', 'a')],
  facets: [facet],
};
const addresses = (most: number) =>
  browseView(catalogue, most).groups.flatMap(({ letters }) =>
    letters.flatMap(({ links }) => links.map(({ href }) => href)),
  );

describe('the index on the search page', () => {
  it('holds every entry as long as there are few', () => {
    expect(addresses(3)).toEqual(['/documents/c/', '/cbms/a/', '/cbms/b/']);
  });

  it('of many entries leads to the list of each collection, which has them all', () => {
    expect(addresses(2)).toEqual(['/search/collection/documents/', '/search/collection/cbms/']);
    const [value] = facet.values;
    const [page] = pagesOfValue(facet, value, catalogue);
    expect(page?.path).toBe('cbms');
    expect(page?.view.sections.flatMap(({ blocks }) => blocks)).toEqual([
      {
        type: 'links',
        links: [
          { text: 'a', href: '/cbms/a/' },
          { text: 'b', href: '/cbms/b/' },
        ],
      },
    ]);
  });
});
