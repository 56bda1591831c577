import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relations } from '#schema/vocabularies.ts';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { inverseRelation, linksOf } from './lineage.ts';

const link = (relation: (typeof relations)[number], to: string) => ({
  relation,
  to,
  basis: 'editorial' as const,
  claim: claimWith(),
});

describe('links between measures', () => {
  const graph = graphOf({
    cbms: {
      'osce/cbm-8': { links: [link('builds-on', 'oas/cbm-1')] },
      'un/cbm-2': { links: [link('globalises', 'osce/cbm-8')] },
    },
  });

  it('have the address of the claim in the measure that holds them', () => {
    expect(linksOf(graph).map(({ url }) => url)).toEqual([
      '/cbms/osce/cbm-8/#builds-on-oas-cbm-1',
      '/cbms/un/cbm-2/#globalises-osce-cbm-8',
    ]);
  });

  it('are seen from both ends, those held first', () => {
    const seen = factsOf(graph).linksSeenFrom(graph.cbms.get('osce/cbm-8'));
    expect(seen.map(({ relation, other }) => [relation, other.id])).toEqual([
      ['builds-on', 'oas/cbm-1'],
      ['globalised-by', 'un/cbm-2'],
    ]);
  });

  it('each have exactly one inverse', () => {
    const ids = ['a/1', 'a/2', 'b/1', 'b/2'];
    const some = fc.array(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...relations), fc.constantFrom(...ids)),
    );
    fc.assert(
      fc.property(some, (given) => {
        const cbms = Object.fromEntries(
          ids.map((id) => [
            id,
            {
              links: given
                .filter(([from, , to]) => from === id && to !== id)
                .map(([, relation, to]) => link(relation, to)),
            },
          ]),
        );
        const world = graphOf({ cbms });
        const { links, linksSeenFrom } = factsOf(world);
        for (const each of links()) {
          const back = linksSeenFrom(each.to).filter((seen) => seen.link === each);
          expect(back).toMatchObject([
            { relation: inverseRelation[each.relation], other: { id: each.from.id } },
          ]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('calls the inverse of every relation by a name of its own, but for the one that is its own inverse', () => {
  const same = relations.filter((relation) => inverseRelation[relation] === relation);
  expect(same).toEqual(['counterpart-of']);
  expect(new Set(Object.values(inverseRelation)).size).toBe(relations.length);
});
