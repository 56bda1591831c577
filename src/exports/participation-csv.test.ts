import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { figuresOf } from '#model/participation.ts';
import { participationColumns, participationCsv } from './participation-csv.ts';

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
  const rows: string[][] = parse(participationCsv(figuresOf(graph.networks.get('list'))));
  expect(rows).toEqual([
    [...participationColumns],
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
      'secondary',
      '/networks/list/#one',
    ],
  ]);
});
