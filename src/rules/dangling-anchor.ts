import { claimsOf } from '#model/claims.ts';
import type { Graph } from '#model/graph.ts';
import { nearestOf } from '#report/nearest.ts';
import { collectionNames } from '#schema/collection-names.ts';
import type { GraphRule, Surroundings } from './rule.ts';
import { sample } from './sample-content.ts';

export const danglingAnchor: GraphRule = {
  id: 'dangling-anchor',
  sentence: 'A link to a page of this site leads to an entry, and its anchor to a claim of that entry.',
  scope: 'graph',
  check: (graph, { siteLinks, isClaimed }) => {
    const anchorsByUrl = anchorsOfPages(graph);
    return siteLinks.flatMap(({ entry, address, place }) => {
      const [page = '', anchor] = address.split('#');
      const url = page === '' ? entry.url : page;
      const anchors = anchorsByUrl.get(url);
      if (anchors === undefined) {
        if (isClaimedPage(url, isClaimed)) return [];
        const withSlash = anchorsByUrl.has(`${url}/`) ? `${url}/` : undefined;
        const near = withSlash ?? nearestOf(url, anchorsByUrl.keys());
        return [
          {
            entry,
            path: [],
            place,
            found: `${url}, which is not a page`,
            expected: 'the address of a page of this site, with a slash at the end',
            suggestion: near ? `Did you mean ${near}?` : 'Copy the address from the page itself.',
          },
        ];
      }
      if (anchor === undefined || anchors.has(anchor)) return [];
      const near = nearestOf(anchor, anchors);
      return [
        {
          entry,
          path: [],
          place,
          found: `#${anchor}, which is not on ${url}`,
          expected: 'the id of a claim of that entry',
          suggestion: near ? `Did you mean #${near}?` : 'Leave the anchor out, or copy it from the page.',
        },
      ];
    });
  },
  examples: {
    fails: [
      {
        title: 'A page that does not exist',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSee [the OSCE](/organisations/ocse/).\n` },
      },
      {
        title: 'An address without its last slash',
        files: { 'organisations/osce.mdx': `${sample.organisation}\nSee [CBM 8](/cbms/osce/cbm-8).\n` },
      },
      {
        title: 'A claim that does not exist',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSee [above](#names-contacts).\n` },
      },
    ],
    passes: [
      {
        title: 'A claim of another entry',
        files: {
          'organisations/osce.mdx': `${sample.organisation}\nSee [CBM 8](/cbms/osce/cbm-8/#names-contact).\n`,
        },
      },
    ],
  },
};

/** The anchors that links may name, by address: claims on pages of their own, entries on pages that list them. */
function anchorsOfPages(graph: Graph): Map<string, Set<string>> {
  const pages = new Map(listPages.map((url) => [url, new Set<string>()]));
  for (const entry of graph.entries) {
    const [page = '', anchor] = entry.url.split('#');
    const anchors = pages.get(page) ?? new Set();
    pages.set(page, anchors);
    if (anchor === undefined) for (const claim of claimsOf(entry)) anchors.add(claim.anchor);
    else anchors.add(anchor);
  }
  return pages;
}

function isClaimedPage(url: string, isClaimed: Surroundings['isClaimed']): boolean {
  const [, first = '', ...rest] = url.split('/');
  const collection = collectionNames.find((name) => name === first);
  if (collection === undefined) return isClaimed('guides', first);
  return isClaimed(collection, rest.slice(0, -1).join('/'));
}

/** Pages of the site that are not the page of an entry. */
const listPages = [
  '/',
  '/search/',
  '/cbms/',
  '/organisations/',
  '/positions/',
  '/questions/',
  '/delegations/',
  '/meetings/',
  '/networks/',
  '/documents/',
  '/glossary/',
  '/matrix/',
  '/lineage/',
  '/compare/',
  '/timeline/',
  '/verification/',
  '/changes/',
  '/data/',
];
