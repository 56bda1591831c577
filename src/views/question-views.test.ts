import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { tallyOf } from '#model/tally.ts';
import { regions } from '#schema/vocabularies.ts';
import type { Section } from './page.ts';
import { regionSection, sessionSection, termSection } from './question-views.ts';

const stance = fc.constantFrom('support', 'support-with-conditions', 'proposal', 'oppose');
const said = fc.record({
  region: fc.option(fc.constantFrom(...regions), { nil: undefined }),
  stance,
  day: fc.constantFrom('one', 'two'),
});
type Said = ReturnType<typeof said.generate>['value'];

const factsFrom = (given: readonly Said[]) =>
  factsOf(
    graphOf({
      delegations: Object.fromEntries(
        given.map(({ region }, at) => [`d-${String(at)}`, region === undefined ? {} : { region }]),
      ),
      positions: Object.fromEntries(
        given.map((each, at) => [
          `oewg/${each.day}/d-${String(at)}`,
          { statements: [{ id: 'q', question: 'q', stance: each.stance, claim: claimWith() }] },
        ]),
      ),
    }),
  );

const addressesIn = (section: Section | undefined): string[] =>
  section?.blocks.flatMap((block) => {
    if (block.type === 'tally') return block.lines.flatMap(({ links }) => links.map(({ href }) => href));
    return block.type === 'terms' ? block.terms.map(({ by }) => by.href) : [];
  }) ?? [];

it('the regions together open onto every statement, and onto each once', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 10 }), (given) => {
      const { graph, statements } = factsFrom(given);
      const section = regionSection(statements(), graph);
      if (section === undefined) {
        expect(new Set(given.map(({ region }) => region)).size).toBeLessThan(2);
        return;
      }
      expect(addressesIn(section).sort()).toEqual(
        statements()
          .map(({ url }) => url)
          .sort(),
      );
    }),
    { numRuns: 50 },
  );
});

it('the bars of the sessions hold as many statements as the tally', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 10 }), (given) => {
      const { graph, statements } = factsFrom(given);
      const [block] = sessionSection(statements(), graph)?.blocks ?? [];
      if (block?.type !== 'over-time') return;
      const bars = block.rows.flatMap(({ bar }) => bar.parts);
      for (const { stance: own, statements: counted } of tallyOf(graph, statements())) {
        const inBars = bars.filter(({ label }) => label === own.data.title);
        expect(inBars.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
      }
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(statements().length);
    }),
    { numRuns: 50 },
  );
});

it('a condition stands with its own words before the delegation that set it', () => {
  const { statements } = factsFrom([{ region: 'africa', stance: 'support-with-conditions', day: 'one' }]);
  expect(termSection(statements())?.blocks).toMatchObject([
    { type: 'heading', text: 'support-with-conditions' },
    { terms: [{ text: 'Something is so.', by: { text: 'd-0', href: '/positions/oewg/one/d-0/#q' } }] },
  ]);
  expect(termSection([])).toBeUndefined();
});
