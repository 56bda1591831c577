import type { Catalogue, CatalogueEntry } from './catalogue.ts';

/** An entry with sensible defaults, for tests that state only what they are about. */
export const entryOf = (
  given: Partial<CatalogueEntry> & Pick<CatalogueEntry, 'url' | 'title'>,
): CatalogueEntry => ({
  collection: 'cbms',
  kind: 'Measure',
  names: [],
  own: 0,
  values: {},
  ...given,
});

/** A little of everything that names can be. */
export const sampleEntries: readonly CatalogueEntry[] = [
  entryOf({
    url: '/cbms/osce/cbm-8/',
    title: 'OSCE CBM 8: Name points of contact',
    names: ['OSCE CBM No. 8'],
    values: { organisation: ['osce'], level: ['regional'] },
  }),
  entryOf({
    url: '/cbms/osce/cbm-1/',
    title: 'OSCE CBM 1: National views on threats',
    values: { organisation: ['osce'], level: ['regional'] },
  }),
  entryOf({
    collection: 'organisations',
    url: '/organisations/osce/',
    title: 'Organization for Security and Co-operation in Europe',
    names: ['OSCE'],
    own: 1,
    values: { organisation: ['osce'] },
  }),
  entryOf({
    collection: 'delegations',
    url: '/delegations/colombia/',
    title: 'Colombia',
    names: ['COL', 'Columbia'],
    own: 1,
    values: { delegation: ['colombia'] },
  }),
  entryOf({
    collection: 'positions',
    url: '/positions/oewg/2020-02-12/colombia/',
    title: 'Colombia, 12 February 2020',
    by: 'Fifth meeting',
    values: {
      delegation: ['colombia'],
      question: ['repository', 'directory'],
      stance: ['oppose', 'support'],
    },
    statements: [
      { question: ['repository'], stance: ['support'] },
      { question: ['directory'], stance: ['oppose'] },
    ],
  }),
  entryOf({
    collection: 'glossary',
    url: '/glossary/#point-of-contact',
    title: 'Point of contact',
    names: ['PoC', 'contact point'],
    own: 1,
  }),
  entryOf({
    collection: 'documents',
    url: '/documents/pc-dec-1202/',
    title: 'PC.DEC/1202',
    date: '2016-03-10',
  }),
];

export const sampleCatalogue: Catalogue = {
  entries: sampleEntries,
  facets: [
    {
      id: 'organisation',
      values: [
        { id: 'osce', label: 'OSCE', names: ['Organization for Security and Co-operation in Europe'] },
      ],
    },
    { id: 'level', values: [{ id: 'regional', label: 'Regional', names: [] }] },
    {
      id: 'question',
      values: [
        { id: 'repository', label: 'Repository', names: [] },
        { id: 'directory', label: 'Directory', names: [] },
      ],
    },
    {
      id: 'stance',
      values: [
        { id: 'support', label: 'Support', names: [] },
        { id: 'oppose', label: 'Oppose', names: [] },
      ],
    },
    { id: 'delegation', values: [{ id: 'colombia', label: 'Colombia', names: ['COL', 'Columbia'] }] },
  ],
};
