import type { CollectionName } from '#schema/collection-names.ts';
import type { Citation } from '#model/citation.ts';
import { citationOfDocument } from '#model/citation-of-document.ts';
import { citationOfEntry } from '#model/citation-of-entry.ts';
import type { Facts } from '#model/facts.ts';
import type { collectionsWithFeed } from '#model/feed-scopes.ts';
import { collectionPage, glossaryJsonLd } from './json-ld-of-site.ts';
import { indexHeadLinks } from './page-head-links.ts';
import type { PageView } from './page.ts';

/** The list of a collection together with what its page tells machines. */
export function withIndexHead(
  collection: (typeof collectionsWithFeed)[number],
  facts: Facts,
  view: PageView,
): PageView {
  const url = `/${collection}/`;
  const data = collection === 'glossary' ? glossaryJsonLd(facts.graph) : collectionPage(view, url);
  return {
    ...view,
    ...coinsOn(collection, facts),
    madeFrom: filesOf(collection, facts),
    head: {
      links: indexHeadLinks(collection),
      data: { '@context': 'https://schema.org', ...data },
    },
  };
}

const filesOf = (collection: CollectionName, { graph }: Facts): string[] => [
  ...new Set([...graph[collection]].map(({ file }) => file)),
];

/** Measures, and documents, which are what others cite; a page of each other entry can be saved by itself. */
function coinsOn(collection: CollectionName, facts: Facts): { coins?: readonly Citation[] } {
  const { graph } = facts;
  switch (collection) {
    case 'cbms':
      return {
        coins: graph.cbms.all.map((cbm) =>
          citationOfEntry(cbm, facts.claimsOf(cbm), graph, facts.releaseOf(cbm)),
        ),
      };
    case 'documents':
      return { coins: graph.documents.all.flatMap((document) => citationOfDocument(document) ?? []) };
    default:
      return {};
  }
}
