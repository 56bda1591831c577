import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const paragraphMissing: GraphRule = {
  id: 'paragraph-missing',
  sentence: 'A claim on a document with numbered paragraphs names one.',
  why: 'A report may have a hundred paragraphs; without the number a reader cannot verify the claim.',
  scope: 'graph',
  check: (graph, { claimsOf }) =>
    graph.entries.flatMap((entry) =>
      claimsOf(entry)
        .filter(({ source, checked }) => {
          const numbered = graph.documents.find(source.document)?.data.numbered ?? false;
          return numbered && source.paragraph === undefined && checked !== 'primary';
        })
        .map(({ path, source }) => ({
          entry,
          path: [...path, ...(path[0] === 'adoption' ? [] : ['source'])],
          found: `${source.document}, without a paragraph`,
          expected: 'the number of the paragraph, measure or article',
          suggestion: 'Add paragraph: to the source; if the number is not certain, say so in note.',
        })),
    ),
  examples: {
    fails: [
      {
        title: 'A numbered decision cited as a whole',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'source: { document: pc-dec-1106, paragraph: CBM 8 }',
            'source: { document: pc-dec-1106 }',
          ),
        },
      },
    ],
    passes: [{ title: 'The measure is named', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};
