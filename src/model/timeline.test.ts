import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { timelineOf } from './timeline.ts';

it('lists dated claims of all entries, oldest and vaguest first, and leaves out the undated', () => {
  const graph = graphOf({
    organisations: {
      osce: {
        timeline: [
          { id: 'second-set', on: '2016-03-10', ...claimWith() },
          { id: 'that-year', on: '2016', ...claimWith() },
        ],
        claims: [{ id: 'undated', ...claimWith() }],
      },
    },
    cbms: { 'osce/cbm-8': { adoption: { document: 'document', checked: 'secondary', date: '2013-12-03' } } },
  });
  expect(
    timelineOf(factsOf(graph).claims()).map(({ entry, claim }) => [entry.id, claim.anchor, claim.on]),
  ).toEqual([
    ['osce/cbm-8', 'adoption', '2013-12-03'],
    ['osce', 'that-year', '2016'],
    ['osce', 'second-set', '2016-03-10'],
  ]);
});
