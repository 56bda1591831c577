import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { verificationTable } from './verification-table.ts';

it('has one row a claim that does not rest on the source itself, with what to read', () => {
  const graph = graphOf({
    organisations: {
      osce: {
        claims: [
          { id: 'read', ...claimWith({ checked: 'primary' }) },
          {
            id: 'told',
            ...claimWith({
              text: 'Said, "so".',
              source: { document: 'report', paragraph: '9', via: 'https://example.org/' },
              checkedOn: '2026-11-22',
            }),
          },
        ],
      },
    },
  });
  const rows: string[][] = parse(csvOf(verificationTable, factsOf(graph), editionOf()));
  expect(rows).toEqual([
    'body collection entry checked checkedOn text document paragraph via url anchor'.split(' '),
    [
      'osce',
      'organisations',
      'osce',
      'secondary',
      '2026-11-22',
      'Said, "so".',
      'report',
      '9',
      'https://example.org/',
      '/organisations/osce/#told',
      'told',
    ],
  ]);
});
