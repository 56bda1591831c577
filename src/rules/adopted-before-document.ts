import { standingOf } from '#model/document-status.ts';
import { isBefore } from '#model/partial-date.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const adoptedBeforeDocument: GraphRule = {
  id: 'adopted-before-document',
  sentence: 'A measure is not older than the document that contains it.',
  why: 'A measure that is older than its own text is mostly a slip of the year, or a document mixed up with another.',
  scope: 'graph',
  check: ({ cbms, documents }) =>
    cbms.all.flatMap((entry) => {
      const { date, document } = entry.data.adoption;
      const source = documents.find(document)?.data;
      const issued = source?.adoptedOn ?? source?.date;
      if (date === undefined || issued === undefined || !isBefore(date, issued)) return [];
      // Of a draft the date says nothing about adoption; that it is one is reported by draft-called-adopted.
      if (standingOf(source?.symbol) === 'draft') return [];
      return [
        {
          entry,
          path: ['adoption', 'date'],
          found: `${date}, before ${document} (${issued})`,
          expected: `${issued} or later`,
          suggestion:
            'Check both dates. If the text was adopted before the date on the document, give adoptedOn in the document.',
        },
      ];
    }),
  examples: {
    fails: [
      {
        title: 'Adopted in 2012 by a decision of 2013',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('date: 2013-12-03', 'date: 2012-12-03') },
      },
    ],
    passes: [
      {
        title: 'A document issued after the adoption of its text',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace('date: 2013-12-03', 'date: 2013-11-20'),
          'documents/pc-dec-1106.yaml': `${sample.document}adoptedOn: 2013-11-20\n`,
        },
      },
    ],
  },
};
