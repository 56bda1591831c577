import { expect, it } from 'vitest';
import { claimWith, graphOf } from './graph-of.ts';
import { figuresOf, fullCountOf } from './participation.ts';

const figure = (id: string, on: string, unit: 'states' | 'teams' = 'states') => ({
  id,
  on,
  count: 92,
  exactness: 'exact' as const,
  unit,
  claim: claimWith(),
});
const graph = graphOf({
  networks: {
    directory: {
      participation: [
        figure('later', '2025'),
        figure('that-day', '2024-12-04'),
        { ...figure('before-it', '2024-12-04'), before: true },
      ],
    },
    teams: { participation: [figure('one', '2020', 'teams')] },
    near: { level: 'regional', participation: [figure('one', '2020')] },
  },
  delegations: { kenya: {}, malta: {}, unesco: { kind: 'organisation' } },
});
const of = (id: string) => figuresOf(graph.networks.get(id));

it('puts figures in the order of time, what was reached before a day ahead of that day', () => {
  expect(of('directory').map(({ url }) => url)).toEqual([
    '/networks/directory/#before-it',
    '/networks/directory/#that-day',
    '/networks/directory/#later',
  ]);
});

it('knows a full count only of States in a global network', () => {
  const fullOf = (id: string) => of(id).map((each) => fullCountOf(each, graph))[0];
  expect([fullOf('directory'), fullOf('teams'), fullOf('near')]).toEqual([2, undefined, undefined]);
});
