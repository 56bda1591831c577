import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '#schema/vocabularies.ts';
import { checksByDay, coverageOf, documentsToRead, openClaims } from './coverage.ts';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { numbersOf } from './numbers.ts';

type Claims = readonly Parameters<typeof claimWith>[0][];
const anchored = (claims: Claims) =>
  claims.map((claim, at) => ({ id: `claim-${String(at)}`, ...claimWith(claim) }));

const factsWith = (osce: Claims, networkless: Claims) =>
  factsOf(
    graphOf({
      organisations: { osce: { claims: anchored(osce) } },
      networks: { alone: { claims: anchored(networkless) } },
    }),
  );

const claim = fc.record({ checked: fc.constantFrom(...checks) });
const given = fc.tuple(fc.array(claim), fc.array(claim));
const sumOf = (parts: readonly { readonly counts: Record<string, number> }[], key: string) =>
  parts.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);

describe('for any claims', () => {
  it('shares by collection and by body add up to all, check by check', () => {
    fc.assert(
      fc.property(given, ([osce, alone]) => {
        const { all, byBody, byCollection } = coverageOf(factsWith(osce, alone));
        for (const key of [...checks, 'total'] as const) {
          expect(sumOf(byBody, key)).toBe(all[key]);
          expect(sumOf(byCollection, key)).toBe(all[key]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('the lists of the bodies hold every open claim, and each once', () => {
    fc.assert(
      fc.property(given, ([osce, alone]) => {
        const facts = factsWith(osce, alone);
        const listed = coverageOf(facts).byBody.flatMap(({ body }) => openClaims(facts.claimsOfBody(body)));
        const open = openClaims(facts.claims());
        expect(listed).toHaveLength(open.length);
        expect(new Set(listed)).toEqual(new Set(open));
      }),
      { numRuns: 50 },
    );
  });

  it('the numbers of the home page are those of the coverage', () => {
    fc.assert(
      fc.property(given, ([osce, alone]) => {
        const facts = factsWith(osce, alone);
        const { claims, unchecked } = numbersOf(facts);
        expect({ claims, unchecked }).toEqual({
          claims: coverageOf(facts).all.total,
          unchecked: coverageOf(facts).all.unchecked,
        });
      }),
      { numRuns: 20 },
    );
  });
});

it('ranks the documents to read by how many unchecked claims rest on them, and leaves out those not yet found', () => {
  const graph = graphOf({
    documents: { missing: { kind: 'unidentified' } },
    organisations: {
      osce: {
        claims: anchored([
          { checked: 'secondary', source: { document: 'account' } },
          { checked: 'secondary', source: { document: 'account' } },
          { checked: 'unchecked', source: { document: 'report' } },
          { checked: 'unchecked', source: { document: 'missing' } },
          { checked: 'primary', source: { document: 'read' } },
        ]),
      },
    },
  });
  expect(documentsToRead(factsOf(graph)).map(({ document, counts }) => [document.id, counts.total])).toEqual([
    ['report', 1],
    ['account', 2],
  ]);
});

it('puts the days of checking in order, the longest ago first', () => {
  const facts = factsWith(
    [{ checkedOn: '2026-11-22' }, { checkedOn: '2025-01-02' }, { checkedOn: '2026-11-22' }],
    [{}],
  );
  expect(checksByDay(facts.claims()).map(({ on, claims }) => [on, claims.length])).toEqual([
    ['2025-01-02', 1],
    ['2026-11-22', 2],
  ]);
});
