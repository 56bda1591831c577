import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { timelineTable } from './timeline-table.ts';

it('has one row an event, with every place where it is recorded', () => {
  const adoption = { document: 'decision', date: '2013-12-03', checked: 'primary' as const };
  const graph = graphOf({
    cbms: { 'osce/cbm-1': { adoption }, 'osce/cbm-2': { adoption } },
    organisations: {
      osce: {
        timeline: [
          { id: 'later', on: '2020', until: '2021', ...claimWith({ text: 'Met, "often".' }) },
          { id: 'set', on: '2013-12-03', ...claimWith({ source: { document: 'decision' } }) },
        ],
      },
    },
  });
  const rows: string[][] = parse(csvOf(timelineTable, factsOf(graph), editionOf()));
  const set = '/cbms/osce/cbm-1/#adoption; /cbms/osce/cbm-2/#adoption; /organisations/osce/#set';
  expect(rows).toEqual([
    ['on', 'until', 'body', 'kinds', 'text', 'checked', 'url', 'urls'],
    [
      '2013-12-03',
      '',
      'osce',
      'adoption; step',
      'Adopted: osce/cbm-1, osce/cbm-2; Something is so.',
      'primary',
      '/cbms/osce/cbm-1/#adoption',
      set,
    ],
    [
      '2020',
      '2021',
      'osce',
      'step',
      'Met, "often".',
      'secondary',
      '/organisations/osce/#later',
      '/organisations/osce/#later',
    ],
  ]);
});
