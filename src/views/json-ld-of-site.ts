import type { CollectionPageLeaf, DatasetLeaf, DefinedTermSetLeaf, WebPageLeaf } from 'schema-dts';
import type { Graph } from '#model/graph.ts';
import { citing } from '#text/citing.ts';
import { site } from '#text/en.ts';
import type { PageHead } from './page-head.ts';
import type { PageView } from './page.ts';

/** The licence of the content, by its address. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Who speaks where this repository does. */
export const maker = { '@type': 'Organization', name: citing.contributors } as const;

/** The name of the whole of the content. */
export const dataset = '/#dataset';

/** What the home page tells machines: of the site and, by name, of its content as a whole. */
export const homeHead: PageHead = {
  links: [{ rel: 'license', href: licence }],
  data: {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': '/#site',
        url: '/',
        name: site.name,
        alternateName: site.shortName,
        description: site.sentence,
        inLanguage: site.language,
        publisher: maker,
      },
      datasetOf([]),
    ],
  },
};

/**
 * What the page of the open data tells machines: the whole of the content as a dataset, with its files.
 * @param files the paths of the data files.
 */
export const dataHead = (files: readonly string[]): PageHead => ({
  links: [
    { rel: 'type', href: 'https://schema.org/Dataset' },
    { rel: 'license', href: licence },
    { rel: 'describedby', href: '/data/v1/datapackage.json', type: 'application/json' },
    ...files.map((path) => ({ rel: 'item', href: path, type: mediaTypeOf(path) })),
  ],
  data: { '@context': 'https://schema.org', ...datasetOf(files) },
});

function datasetOf(files: readonly string[]): DatasetLeaf {
  return {
    '@type': 'Dataset',
    '@id': dataset,
    url: '/data/',
    name: site.name,
    description: `${site.sentence} ${site.purpose}`,
    license: licence,
    creator: maker,
    isAccessibleForFree: true,
    inLanguage: site.language,
    ...(files.length > 0 && {
      distribution: files.map((path) => ({
        '@type': 'DataDownload' as const,
        contentUrl: path,
        encodingFormat: mediaTypeOf(path),
      })),
    }),
  };
}

const mediaTypeOf = (path: string): string => (path.endsWith('.csv') ? 'text/csv' : 'application/json');

/** A page that is a list of entries. */
export const collectionPage = ({ title, description }: PageView, url: string): CollectionPageLeaf => ({
  '@type': 'CollectionPage',
  '@id': url,
  url,
  name: title,
  description,
  inLanguage: site.language,
  license: licence,
  isPartOf: { '@id': dataset },
});

/** The glossary, term by term. */
export function glossaryJsonLd(graph: Graph): DefinedTermSetLeaf {
  return {
    '@type': 'DefinedTermSet',
    '@id': '/glossary/',
    url: '/glossary/',
    name: site.name,
    inLanguage: site.language,
    license: licence,
    author: maker,
    hasDefinedTerm: graph.glossary.all.map(({ url, data }) => ({
      '@type': 'DefinedTerm',
      '@id': url,
      name: data.term,
      ...(data.abbreviation !== undefined && { alternateName: data.abbreviation }),
      description: data.definition,
    })),
  };
}

/** What is said of a page that says nothing of itself. */
export function plainHead({ title, description }: PageView, url: string): PageHead {
  const page: WebPageLeaf = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: site.language,
    license: licence,
  };
  return { links: [], data: { '@context': 'https://schema.org', ...page } };
}
