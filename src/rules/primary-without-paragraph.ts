import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const primaryWithoutParagraph: GraphRule = {
  id: 'primary-without-paragraph',
  sentence: 'A claim that was checked in the document itself names the place where it stands.',
  why: 'Whoever read the document knows where it stands, and a reader should be able to look there.',
  scope: 'graph',
  check: (graph, { claimsOf }) =>
    graph.entries.flatMap((entry) =>
      claimsOf(entry)
        .filter(({ checked, source }) => checked === 'primary' && source.paragraph === undefined)
        .map(({ path }) => ({
          entry,
          path: [...path, 'checked'],
          found: 'primary, without a paragraph',
          expected: 'a paragraph, article, annex or page',
          suggestion: 'Add paragraph: to the source, or use secondary if only an account was read.',
        })),
    ),
  examples: {
    fails: [
      {
        title: 'A claim read in the document, place not noted',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm
            .replace(
              'source: { document: pc-dec-1106, paragraph: CBM 8 }',
              'source: { document: pc-dec-1106 }',
            )
            .replace(/checked: secondary\n---/, 'checked: primary\n---'),
        },
      },
    ],
    passes: [
      {
        title: 'A claim with its place',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(/checked: secondary\n---/, 'checked: primary\n---'),
        },
      },
    ],
  },
};
