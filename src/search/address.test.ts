import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isIdleState, orders, parseAddress, type SearchState, toAddress } from './address.ts';

const states: fc.Arbitrary<SearchState> = fc.record({
  text: fc.string().map((text) => text.trim()),
  selection: fc.record(
    { theme: fc.constantFrom(['repository'], ['exercises', 'repository']), level: fc.constant(['global']) },
    { requiredKeys: [] },
  ),
  order: fc.constantFrom(...orders),
  shown: fc.integer({ min: 1, max: 100 }),
});

test('whatever is shown can be read back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseAddress(toAddress(state))).toEqual(state);
    }),
  );
});

test('what an address says wrongly is left out', () => {
  expect(parseAddress('?q=x&sort=size&page=-3&colour=red')).toEqual({
    text: 'x',
    selection: {},
    order: 'relevance',
    shown: 1,
  });
});

test('a search for nothing is the browse view', () => {
  expect(isIdleState(parseAddress('?q=+&sort=date'))).toBe(true);
  expect(isIdleState(parseAddress('?level=global'))).toBe(false);
});
