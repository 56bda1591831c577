import { standingOf } from '#model/document-status.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const draftCalledAdopted: GraphRule = {
  id: 'draft-called-adopted',
  sentence:
    'A document whose symbol says draft (CRP, L, WP) is not called adopted, nor is a measure adopted by it.',
  why: 'A draft is not adopted, however widely it is quoted. Its symbol shows which of the two it is.',
  scope: 'graph',
  check: ({ cbms, documents }) => [
    ...documents.all
      .filter(({ data }) => data.adoptedOn !== undefined && standingOf(data.symbol) === 'draft')
      .map((entry) => ({
        entry,
        path: ['adoptedOn'],
        found: `adoptedOn, for ${entry.data.symbol ?? ''}`,
        expected: 'no date of adoption for a draft',
        suggestion: 'Record the adopted text under its own symbol, and give the date there.',
      })),
    ...cbms.all
      .filter(({ data }) => {
        const symbol = documents.find(data.adoption.document)?.data.symbol;
        return (data.status === 'adopted' || data.status === 'recommended') && standingOf(symbol) === 'draft';
      })
      .map((entry) => ({
        entry,
        path: ['adoption', 'document'],
        found: `${entry.data.status}, by the draft ${entry.data.adoption.document}`,
        expected: 'the document in which the text was issued once adopted',
        suggestion: 'Name the adopted document, or use the status proposed.',
      })),
  ],
  examples: {
    fails: [
      {
        title: 'A measure adopted by a conference room paper',
        files: {
          'documents/a-ac-292-2023-crp-1.yaml': draft('A/AC.292/2023/CRP.1'),
          'cbms/osce/cbm-8.mdx': adoptedBy('a-ac-292-2023-crp-1'),
        },
      },
      {
        title: 'A limited document with a date of adoption',
        files: {
          'documents/a-c-1-73-l-27.yaml': `${draft('A/C.1/73/L.27')}adoptedOn: 2013-12-03\n`,
          'organisations/osce.mdx': sample.organisation.replace('[pc-dec', '[a-c-1-73-l-27, pc-dec'),
        },
      },
    ],
    passes: [
      {
        title: 'A proposal in a working paper',
        files: {
          'documents/a-ac-290-wp-1.yaml': draft('A/AC.290/WP.1'),
          'cbms/osce/cbm-8.mdx': adoptedBy('a-ac-290-wp-1').replace('status: adopted', 'status: proposed'),
        },
      },
    ],
  },
};

function draft(symbol: string): string {
  return sample.document.replace('PC.DEC/1106', symbol).replace('Initial', 'Draft');
}

function adoptedBy(document: string): string {
  return sample.cbm.replace('document: pc-dec-1106', `document: ${document}`);
}
