import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regions } from '#schema/vocabularies.ts';
import { factsOf } from './facts.ts';
import { graphOf } from './graph-of.ts';
import { partedByRegion, sharesByRegion } from './regions.ts';

const delegations = {
  kenya: { region: 'africa' },
  ghana: { region: 'africa' },
  fiji: { region: 'asia-pacific' },
  unesco: { kind: 'organisation' },
  'holy-see': { kind: 'observer-state' },
} as const;
const graph = graphOf({ delegations });

it('sets the members of a group against all its Member States, and names those of no group', () => {
  const members = ['kenya', 'unesco'].map((id) => graph.delegations.get(id));
  const shares = sharesByRegion(members, graph).map(({ region, all, among }) => [
    region,
    all.map(({ id }) => id),
    among.size,
  ]);
  expect(shares.slice(0, 2)).toEqual([
    ['africa', ['ghana', 'kenya'], 1],
    ['asia-pacific', ['fiji'], 0],
  ]);
  expect(shares.at(-1)).toEqual([undefined, ['unesco'], 1]);
});

it('puts every member into one group and no more', () => {
  fc.assert(
    fc.property(fc.subarray([...graph.delegations.all]), (members) => {
      const placed = sharesByRegion(members, graph).flatMap(({ among }) => [...among]);
      expect(new Set(placed)).toEqual(new Set(members));
      expect(placed).toHaveLength(members.length);
    }),
  );
});

it('parts statements by region without losing or inventing one', () => {
  const region = fc.option(fc.constantFrom(...regions), { nil: undefined });
  fc.assert(
    fc.property(fc.array(region, { maxLength: 12 }), (given) => {
      const names = given.map((_, at) => `delegation-${String(at)}`);
      const made = graphOf({
        delegations: Object.fromEntries(
          given.map((own, at) => [names[at] ?? '', own === undefined ? {} : { region: own }]),
        ),
        positions: Object.fromEntries(names.map((name) => [`oewg/day/${name}`, {}])),
      });
      const statements = factsOf(made).statements();
      const parts = partedByRegion(statements);
      expect(
        parts
          .flatMap(({ items }) => items)
          .map(({ url }) => url)
          .sort(),
      ).toEqual(statements.map(({ url }) => url).sort());
      expect(new Set(parts.map(({ region: own }) => own)).size).toBe(parts.length);
    }),
    { numRuns: 50 },
  );
});
