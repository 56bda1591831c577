import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { participationTable } from './participation-table.ts';

it('has one row a figure, with how exact it is and whether it was reached before the date', () => {
  const claim = claimWith({ text: 'More, "much more".', source: { document: 'page', paragraph: '3' } });
  const graph = graphOf({
    networks: {
      list: {
        participation: [
          {
            id: 'one',
            on: '2024-12',
            before: true,
            count: 100,
            exactness: 'more-than',
            unit: 'states',
            claim,
          },
        ],
      },
    },
  });
  const rows: string[][] = parse(csvOf(participationTable, factsOf(graph), editionOf()));
  expect(rows).toEqual([
    'network on before count exactness unit text document paragraph via checked checkedOn note id url'.split(
      ' ',
    ),
    [
      'list',
      '2024-12',
      'true',
      '100',
      'more-than',
      'states',
      'More, "much more".',
      'page',
      '3',
      '',
      'secondary',
      '',
      '',
      'one',
      '/networks/list/#one',
    ],
  ]);
});
