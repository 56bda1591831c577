import type { Graph } from '#model/graph.ts';
import { nearestOf } from '#report/nearest.ts';
import { collectionNames } from '#schema/collection-names.ts';
import type { GraphRule, Surroundings } from './rule.ts';
import { sample } from './sample-content.ts';

export const danglingAnchor: GraphRule = {
  id: 'dangling-anchor',
  sentence:
    'A link to a page of this site leads to a page that exists, and its anchor to a claim of that entry or a heading of that guide.',
  why: 'A reader who follows the link would find nothing.',
  scope: 'graph',
  check: (graph, around) => {
    const { siteLinks, isClaimed } = around;
    const anchorsByUrl = anchorsOfPages(graph, around);
    return siteLinks.flatMap(({ entry, address, place }) => {
      const [page = '', anchor] = address.split('#');
      const url = page === '' ? entry.url : page;
      const anchors = anchorsByUrl.get(url);
      if (anchors === undefined) {
        if (madeOfOthers.test(url) || isClaimedPage(url, isClaimed)) return [];
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
      if (anchor === undefined || anchors.has(anchor) || listPages.includes(url)) return [];
      const near = nearestOf(anchor, anchors);
      return [
        {
          entry,
          path: [],
          place,
          found: `#${anchor}, which is not on ${url}`,
          expected: 'the id of a claim of that entry, or of a heading of that guide',
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
        title: 'A heading that a guide does not have',
        files: {
          'guides/about.mdx':
            '---\ntitle: About\nsummary: What it is.\norder: 1\n---\n\n## Aims\n\nSee [the aims](#aim).\n',
        },
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
function anchorsOfPages(
  graph: Graph,
  { claimsOf, headingsOf }: Pick<Surroundings, 'claimsOf' | 'headingsOf'>,
): Map<string, Set<string>> {
  const pages = new Map([...listPages, '/glossary/'].map((url) => [url, new Set<string>()]));
  for (const entry of graph.entries) {
    const [page = '', anchor] = entry.url.split('#');
    const anchors = pages.get(page) ?? new Set();
    pages.set(page, anchors);
    if (anchor !== undefined) anchors.add(anchor);
    else {
      for (const claim of claimsOf(entry)) anchors.add(claim.anchor);
      for (const heading of headingsOf(entry)) anchors.add(heading);
    }
  }
  return pages;
}

function isClaimedPage(url: string, isClaimed: Surroundings['isClaimed']): boolean {
  const [, first = '', ...rest] = url.split('/');
  const collection = collectionNames.find((name) => name === first);
  if (collection === undefined) return isClaimed('guides', first);
  return isClaimed(collection, rest.slice(0, -1).join('/'));
}

/** Parts and files that are made of many entries; the tests of the built site follow each link to them. */
const madeOfOthers =
  /^\/(?:timeline|matrix|compare|search|lineage|verification|changes|contribute|data|cite|feeds|schemas)\/.|^\/calendar\.ics$/;

/** Pages of the site that are not the page of an entry; what they anchor is made of many entries too. */
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
  '/matrix/',
  '/lineage/',
  '/compare/',
  '/timeline/',
  '/verification/',
  '/changes/',
  '/data/',
  '/contribute/',
  '/security/',
];
