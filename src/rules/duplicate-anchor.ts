import type { AnyEntry } from '#model/entry.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const duplicateAnchor: GraphRule = {
  id: 'duplicate-anchor',
  sentence: 'No two claims of an entry have the same id, since the id is the address of the claim.',
  why: 'A claim is cited by its address. If two claims share it, nobody can tell which of them was cited.',
  scope: 'graph',
  check: (graph, { claimsOf }) => {
    // By page, since terms share one; there the id of a term is an anchor as well.
    const seenByPage = new Map<string, Set<string>>();
    const seenOn = (entry: AnyEntry) => {
      const page = entry.url.split('#')[0] ?? entry.url;
      const seen = seenByPage.get(page) ?? new Set(page === '/glossary/' ? graph.glossary.ids : []);
      seenByPage.set(page, seen);
      return seen;
    };
    return graph.entries.flatMap((entry) =>
      claimsOf(entry).flatMap(({ anchor, path }) => {
        const seen = seenOn(entry);
        if (!seen.has(anchor)) {
          seen.add(anchor);
          return [];
        }
        return [
          {
            entry,
            // A statement or a link has its id beside the claim, not in it.
            path: [...(path.at(-1) === 'claim' ? path.slice(0, -1) : path), 'id'],
            found: `${anchor}, which an earlier claim of this page has`,
            expected: 'an id that no other claim of this page has',
            suggestion: 'Rename the newer of the two; the older keeps its address.',
          },
        ];
      }),
    );
  },
  examples: {
    fails: [
      {
        title: 'Two points with one id',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'asks:\n',
            `asks:
  - id: names-contact
    text: States keep the data up to date.
    source: { document: pc-dec-1106, paragraph: CBM 8 }
    checked: secondary
`,
          ),
        },
      },
    ],
    passes: [{ title: 'One id each', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};
