import { expect, it } from 'vitest';
import { bodiesOf, bodyIdOf } from './bodies.ts';
import { factsOf } from './facts.ts';
import { graphOf } from './graph-of.ts';

const graph = graphOf({
  organisations: {
    osce: {},
    arf: {},
    g7: { kind: 'cross-regional-group' },
    nato: {},
    'gge-2013': { kind: 'un-process', names: { short: 'GGE 2012-2013', full: 'Group' } },
    'oewg-2025': { kind: 'un-process', names: { short: 'OEWG 2021-2025', full: 'Group' } },
  },
  cbms: {
    'osce/cbm-10': {},
    'osce/cbm-2': {},
    'arf/cbm-1': {},
    'g7/one': {},
    'gge-2013/26': {},
    'oewg-2025/cbm-1': {},
    'bilateral/one': { level: 'bilateral', parties: ['malta', 'kenya'] },
  },
});
const bodies = bodiesOf(factsOf(graph));

it('puts the bodies with measures in their order: the latest process first, bilateral measures last', () => {
  expect(bodies.map(({ id }) => id)).toEqual(['oewg-2025', 'gge-2013', 'arf', 'osce', 'g7', 'bilateral']);
});

it('gives each body its measures as people count them, and every measure a body', () => {
  expect(bodies.find(({ id }) => id === 'osce')?.cbms.map(({ id }) => id)).toEqual([
    'osce/cbm-2',
    'osce/cbm-10',
  ]);
  expect(bodies.flatMap(({ cbms }) => cbms)).toHaveLength(graph.cbms.all.length);
  for (const body of bodies) expect(new Set(body.cbms.map(bodyIdOf))).toEqual(new Set([body.id]));
});
