import type { CbmDocument } from '#model/entry.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const documentName: GraphRule = {
  id: 'document-name',
  sentence:
    'The file of a document is named for its symbol, in lower case with hyphens; a number that many issuers use may have words before it.',
  why: 'Authors find a document by its symbol, and a typing error in either of the two shows when they are compared.',
  scope: 'graph',
  check: ({ documents }) =>
    documents.all.flatMap((entry) => {
      const { symbol = '' } = entry.data;
      if (isNamedForSymbol(entry)) return [];
      const name = nameOf(symbol);
      return [
        {
          entry,
          path: ['symbol'],
          found: `${symbol}, in the file ${entry.id}.yaml`,
          expected: `the symbol of ${entry.id}, or the name ${name}.yaml`,
          suggestion: `Compare with the document: correct the symbol, or rename the file to documents/${name}.yaml.`,
        },
      ];
    }),
  examples: {
    fails: [
      {
        title: 'A slip in the symbol',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace('PC.DEC/1106', 'PC.DEC/1160') },
      },
    ],
    passes: [
      {
        title: 'The number of a law, which says nothing by itself',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace('PC.DEC/1106', 'No. 1106') },
      },
    ],
  },
};

/** Whether the name of the file and the symbol agree, as far as they have to. */
export const isNamedForSymbol = ({ id, data: { symbol } }: CbmDocument): boolean =>
  symbol === undefined || !namesItsIssuer(symbol) || nameOf(symbol) === id;

/** `A/78/265` and `PC.DEC/1202` begin with letters that stand for the body; `No. 150-VI` and `28/2013` could be anybody's. */
const namesItsIssuer = (symbol: string) => /^[A-Z]+[./](?=[^\s])/.test(symbol);

/** `AG/RES.1939 (XXXIII-O/03)` → `ag-res-1939-xxxiii-o-03` */
const nameOf = (symbol: string) =>
  symbol
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
