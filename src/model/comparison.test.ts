import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, relations, statuses } from '#schema/vocabularies.ts';
import {
  bodiesWithMeasures,
  type BodyComparison,
  comparableBodies,
  compareBodies,
  type FoundWith,
  mostBodiesWithPages,
} from './comparison.ts';
import { factsOf } from './facts.ts';
import { claimWith, type GivenEntries, graphOf } from './graph-of.ts';
import { compareIds } from './table.ts';

const themes = ['contact', 'drills', 'terms', 'restraint'];
const cbmIds = ['osce', 'oas', 'arf'].flatMap((body) =>
  [1, 2, 3].map((number) => `${body}/cbm-${String(number)}`),
);

/** Some measures of three bodies, on some themes, with some links, and some members. */
const content: fc.Arbitrary<GivenEntries> = fc.record({
  cbms: fc.dictionary(
    fc.constantFrom(...cbmIds),
    fc.record({
      status: fc.constantFrom(...statuses),
      themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1 }),
      links: fc.uniqueArray(
        fc.record({
          relation: fc.constantFrom(...relations),
          to: fc.constantFrom(...cbmIds),
          basis: fc.constantFrom(...bases),
          claim: fc.constant(claimWith()),
        }),
        { maxLength: 2, selector: ({ relation, to }) => `${relation} ${to}` },
      ),
    }),
  ),
  organisations: fc.record({
    osce: fc.record({ members: fc.subarray(['malta', 'kenya', 'chile']) }),
    oas: fc.record({ members: fc.subarray(['malta', 'kenya', 'chile']) }),
  }),
  themes: fc.constant(Object.fromEntries(themes.map((id, order) => [id, { order }]))),
});

const mirrored: Record<FoundWith, FoundWith> = {
  both: 'both',
  onlyA: 'onlyB',
  onlyB: 'onlyA',
  unsettled: 'unsettled',
  neither: 'neither',
};
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort(compareIds);

function compared(given: GivenEntries, a = 'osce', b = 'oas'): BodyComparison {
  const graph = graphOf(given);
  return compareBodies(graph.organisations.get(a), graph.organisations.get(b), factsOf(graph));
}

describe('compareBodies', () => {
  it('mirrors itself when the two change places', () => {
    fc.assert(
      fc.property(content, (given) => {
        const [one, other] = [compared(given), compared(given, 'oas', 'osce')];
        expect(ids([other.a.organisation, ...other.a.measures])).toEqual(
          ids([one.b.organisation, ...one.b.measures]),
        );
        expect(
          other.themes.map(({ theme, foundWith, a, b }) => [theme.id, mirrored[foundWith], b, a]),
        ).toEqual(one.themes.map(({ theme, foundWith, a, b }) => [theme.id, foundWith, a, b]));
        expect(other.links.map(({ url }) => url)).toEqual(one.links.map(({ url }) => url));
        expect(ids(other.members.both)).toEqual(ids(one.members.both));
        expect(ids(other.members.onlyA)).toEqual(ids(one.members.onlyB));
      }),
      { numRuns: 60 },
    );
  });

  it('what both have, what one has and what is not settled are together all that either has', () => {
    fc.assert(
      fc.property(content, (given) => {
        const { a, b, themes: all } = compared(given);
        const found = all.filter(({ foundWith }) => foundWith !== 'neither').map(({ theme }) => theme.id);
        expect(found.sort()).toEqual(
          [...new Set([...a.measures, ...b.measures].flatMap((measure) => measure.themes))].sort(),
        );
        for (const [side, measures] of [
          ['a', a.measures],
          ['b', b.measures],
        ] as const)
          expect(new Set(all.flatMap((theme) => theme[side]))).toEqual(new Set(measures));
      }),
      { numRuns: 60 },
    );
  });

  it('shows the links between the two, each as it is written, and no other', () => {
    fc.assert(
      fc.property(content, (given) => {
        const { links } = factsOf(graphOf(given));
        const bodies = (link: { from: { id: string }; to: { id: string } }) =>
          [link.from.id, link.to.id]
            .map((id) => id.split('/')[0])
            .sort()
            .join(' ');
        expect(compared(given).links.map(({ url }) => url)).toEqual(
          links()
            .filter((link) => bodies(link) === 'oas osce')
            .map(({ url }) => url),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('counts years and themes of measures that stand alone', () => {
    const { a } = compared({
      cbms: {
        'osce/cbm-1': {
          themes: ['contact'],
          adoption: { date: '2013-12-03', document: 'd', checked: 'primary' },
        },
        'osce/cbm-2': {
          status: 'unconfirmed',
          themes: ['drills'],
          adoption: { date: '2020', document: 'd', checked: 'unchecked' },
        },
        'osce/cbm-3': { themes: ['contact'] },
        'oas/cbm-1': {},
      },
    });
    expect(a.counts).toMatchObject({ total: 3, years: ['2013'], undated: 1, themes: ['contact'] });
    expect([...a.counts.statuses]).toEqual([
      ['adopted', 2],
      ['unconfirmed', 1],
    ]);
  });
});

it('bodies without measures, and bilateral measures, are not compared', () => {
  const graph = graphOf({
    cbms: { 'osce/cbm-1': {}, 'bilateral/one': { level: 'bilateral' } },
    organisations: { nato: {} },
  });
  expect(ids(comparableBodies(factsOf(graph)))).toEqual(['osce']);
});

it('past a number of bodies, those with the most measures have pages', () => {
  const few = Array.from({ length: mostBodiesWithPages }, (_, at) => `body-${String(at)}/cbm-1`);
  const cbms = Object.fromEntries([...few, 'z/cbm-1', 'z/cbm-2'].map((id) => [id, {}]));
  const facts = factsOf(graphOf({ cbms }));
  expect(bodiesWithMeasures(facts)).toHaveLength(mostBodiesWithPages + 1);
  expect(comparableBodies(facts)).toHaveLength(mostBodiesWithPages);
  expect(ids(comparableBodies(facts))).toContain('z');
});
