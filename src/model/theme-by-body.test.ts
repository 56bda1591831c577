import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '#schema/vocabularies.ts';
import { bodiesOf } from './bodies.ts';
import { factsOf } from './facts.ts';
import { graphOf } from './graph-of.ts';
import { cbmsIn, cellsFound, themesByBody } from './theme-by-body.ts';

const some = fc.array(
  fc.record({
    organisation: fc.constantFrom('osce', 'oas', 'arf', 'bilateral'),
    themes: fc.uniqueArray(fc.constantFrom('contact', 'drills', 'terms', 'law'), { minLength: 1 }),
    status: fc.constantFrom(...statuses),
  }),
  { maxLength: 12 },
);

type Given = typeof some extends fc.Arbitrary<infer T> ? T : never;

const factsWith = (given: Given) =>
  factsOf(
    graphOf({
      themes: { unused: {} },
      cbms: Object.fromEntries(
        given.map(({ organisation, themes, status }, index) => [
          `${organisation}/cbm-${String(index)}`,
          organisation === 'bilateral'
            ? { level: 'bilateral', parties: ['one', 'another'], themes, status }
            : { themes, status },
        ]),
      ),
    }),
  );

describe('themes by body', () => {
  it('hold each measure in each of its themes exactly once, and nowhere else', () => {
    fc.assert(
      fc.property(some, (given) => {
        const facts = factsWith(given);
        const rows = themesByBody(facts);
        for (const cbm of facts.graph.cbms) {
          const times = rows.flatMap((row) =>
            cbmsIn(row)
              .filter((own) => own === cbm)
              .map(() => row.theme.id),
          );
          expect(times.sort()).toEqual(cbm.data.themes.toSorted());
        }
      }),
      { numRuns: 50 },
    );
  });

  it('have one cell for every pair of a theme and a body, each found, provisional or none', () => {
    fc.assert(
      fc.property(some, (given) => {
        const facts = factsWith(given);
        const rows = themesByBody(facts);
        const bodies = bodiesOf(facts).map(({ id }) => id);
        expect(rows.map(({ theme }) => theme.id).sort()).toEqual(
          [...new Set(given.flatMap(({ themes }) => themes))].sort(),
        );
        for (const row of rows) {
          expect(row.cells.map(({ body }) => body.id)).toEqual(bodies);
          const [found, provisional, none] = (['found', 'provisional', 'none'] as const).map((finding) =>
            cellsFound(row, finding).map(({ body }) => body.id),
          );
          expect([...(found ?? []), ...(provisional ?? []), ...(none ?? [])].sort()).toEqual(
            bodies.toSorted(),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('count a body only where one of its measures was adopted or recommended', () => {
    const [row] = themesByBody(
      factsWith([
        { organisation: 'osce', themes: ['contact'], status: 'adopted' },
        { organisation: 'osce', themes: ['contact'], status: 'unconfirmed' },
        { organisation: 'oas', themes: ['contact'], status: 'proposed' },
        { organisation: 'arf', themes: ['drills'], status: 'recommended' },
      ]),
    );
    expect(row?.cells.map(({ body, finding }) => [body.id, finding])).toEqual([
      ['arf', 'none'],
      ['oas', 'provisional'],
      ['osce', 'found'],
    ]);
  });
});
