import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostAtOnce, parseChoice } from './choice.ts';
import { addressOfChoice } from './comparison-address.ts';

const known = ['arf', 'asean', 'oas', 'osce', 'sco', 'oewg-2021-2025'];
const asked = (address: string) => parseChoice(address.slice('/compare/'.length), known);

it('an address gives back the choice from which it was made', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(known, { maxLength: mostAtOnce }), (ids) => {
      expect(asked(addressOfChoice(ids))).toEqual(ids);
    }),
  );
});

it('whatever an address says, the choice is of known bodies, each once, and no more than fit', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...known), fc.string())), (ids) => {
      const chosen = asked(addressOfChoice(ids));
      expect(chosen).toEqual([...new Set(ids.filter((id) => known.includes(id)))].slice(0, mostAtOnce));
    }),
  );
});

it('an address without a choice chooses nothing', () => {
  expect(addressOfChoice([])).toBe('/compare/');
  expect(parseChoice('?q=osce', known)).toEqual([]);
});
