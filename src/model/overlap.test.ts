import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapOf } from './overlap.ts';

const list = fc.uniqueArray(fc.integer({ min: 0, max: 9 }));
const sorted = (items: readonly number[]) => [...items].sort((a, b) => a - b);

it('what both have and what only one has are, together, all that either has, each once', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const { both, onlyA, onlyB } = overlapOf(a, b);
      expect(sorted([...both, ...onlyA, ...onlyB])).toEqual(sorted([...new Set([...a, ...b])]));
      expect(sorted([...both, ...onlyA])).toEqual(sorted(a));
      expect(sorted([...both, ...onlyB])).toEqual(sorted(b));
    }),
  );
});

it('changes its sides over when the lists are', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const [one, other] = [overlapOf(a, b), overlapOf(b, a)];
      expect([other.onlyA, other.onlyB]).toEqual([one.onlyB, one.onlyA]);
      expect(sorted(other.both)).toEqual(sorted(one.both));
    }),
  );
});
