import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '#schema/vocabularies.ts';
import { alignByTheme, stands } from './theme-alignment.ts';

const themes = ['contact', 'drills', 'terms'].map((id) => ({ id }));
const measure = fc.record({
  status: fc.constantFrom(...statuses),
  themes: fc.uniqueArray(fc.constantFrom('contact', 'drills', 'terms'), { minLength: 1 }),
});
const sides = fc.array(fc.array(measure, { maxLength: 6 }), { minLength: 2, maxLength: 4 });
const adopted = { status: 'adopted', themes: ['contact'] } as const;
const unconfirmed = { status: 'unconfirmed', themes: ['contact'] } as const;

describe('alignByTheme', () => {
  it.each([
    ['all', [[adopted], [adopted, unconfirmed]]],
    ['some', [[adopted], []]],
    ['unsettled', [[adopted], [unconfirmed]]],
    ['unsettled', [[unconfirmed], []]],
    ['none', [[], []]],
  ] as const)('finds %s', (finding, given) => {
    expect(alignByTheme([{ id: 'contact' }], given)).toMatchObject([{ finding }]);
  });

  it('gives each theme once, in the order given, and neither loses nor invents a measure', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const aligned = alignByTheme(themes, given);
        expect(aligned.map(({ theme }) => theme)).toEqual(themes);
        given.forEach((measures, side) => {
          for (const { theme, sides: own } of aligned)
            expect(own[side]).toEqual(measures.filter((one) => one.themes.some((id) => id === theme.id)));
        });
      }),
    );
  });

  it('never says that a side has a measure where all it has do not stand', () => {
    fc.assert(
      fc.property(sides, (given) => {
        for (const { finding, sides: own } of alignByTheme(themes, given)) {
          expect(finding === 'all').toBe(own.every((measures) => measures.some(stands)));
          expect(finding === 'none').toBe(own.every((measures) => measures.length === 0));
          if (finding === 'some')
            expect(own.every((measures) => measures.length === 0 || measures.some(stands))).toBe(true);
        }
      }),
    );
  });

  it('finds the same whichever side comes first', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const findings = (order: typeof given) => alignByTheme(themes, order).map(({ finding }) => finding);
        expect(findings(given.toReversed())).toEqual(findings(given));
      }),
    );
  });
});
