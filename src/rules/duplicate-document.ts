import type { CbmDocument } from '#model/entry.ts';
import { isNamedForSymbol } from './document-name.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const duplicateDocument: GraphRule = {
  id: 'duplicate-document',
  sentence: 'A document is recorded once: no two records have the same symbol or the same address.',
  why: 'Everything that rests on a document is listed on its page; with two records each list would be half empty.',
  scope: 'graph',
  check: ({ documents }) => {
    const firstBy = new Map<string, CbmDocument>();
    return documents.all.flatMap((entry) =>
      (['symbol', 'url'] as const).flatMap((field) => {
        const value = entry.data[field];
        // A symbol that is not that of its file is reported there, and is no second record of the other document.
        if (value === undefined || (field === 'symbol' && !isNamedForSymbol(entry))) return [];
        const key = `${field} ${value.toLowerCase().replace(/\/$/, '')}`;
        const first = firstBy.get(key);
        if (first === undefined) {
          firstBy.set(key, entry);
          return [];
        }
        return [
          {
            entry,
            path: [field],
            found: `the ${field} that ${first.id} has too`,
            expected: `a ${field} that no other document has`,
            suggestion: `If both are one document, keep one record and cite that; if not, correct the ${field}.`,
          },
        ];
      }),
    );
  },
  examples: {
    fails: [
      {
        title: 'One decision under two ids',
        files: {
          'documents/pc-dec-1106.yaml': `${sample.document}url: https://www.osce.org/pc/109168\n`,
          'documents/decision-1106.yaml': sample.document.replace(
            'symbol: PC.DEC/1106',
            'url: https://www.osce.org/pc/109168/',
          ),
          'organisations/osce.mdx': sample.organisation.replace(
            '[pc-dec-1106]',
            '[pc-dec-1106, decision-1106]',
          ),
        },
      },
    ],
    passes: [{ title: 'One record', files: { 'documents/pc-dec-1106.yaml': sample.document } }],
  },
};
