import { claimsOf } from '#model/claims.ts';
import type { Graph } from '#model/graph.ts';
import { nearestOf } from '#report/nearest.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const danglingAnchor: GraphRule = {
  id: 'dangling-anchor',
  sentence: 'A link to a page of this site leads to an entry, and its anchor to a claim of that entry.',
  scope: 'graph',
  check: (graph, { siteLinks, claimedIds }) => {
    const anchorsByUrl = anchorsOfPages(graph);
    const claimedUrls = new Set([...claimedIds].map((key) => `/${key.replace(':', '/')}/`));
    return siteLinks.flatMap(({ entry, address, place }) => {
      const [page = '', anchor] = address.split('#');
      const url = page === '' ? entry.url : page;
      const anchors = anchorsByUrl.get(url);
      if (anchors === undefined) {
        if (claimedUrls.has(url)) return [];
        const near = nearestOf(url, anchorsByUrl.keys());
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

/** The anchors that links may name, by address. Pages that list entries have none of their own to offer. */
function anchorsOfPages(graph: Graph): Map<string, ReadonlySet<string>> {
  const pages = new Map<string, ReadonlySet<string>>(listPages.map((url) => [url, new Set<string>()]));
  pages.set('/glossary/', new Set(graph.glossary.ids));
  for (const entry of graph.entries) {
    if (!entry.url.includes('#')) pages.set(entry.url, new Set(claimsOf(entry).map(({ anchor }) => anchor)));
  }
  return pages;
}

const listPages = [
  '/',
  '/cbms/',
  '/organisations/',
  '/positions/',
  '/questions/',
  '/delegations/',
  '/meetings/',
  '/networks/',
  '/documents/',
  '/verification/',
];
