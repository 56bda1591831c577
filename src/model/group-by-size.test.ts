import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBySize } from './group-by-size.ts';

const group = (sizes: readonly number[], room: number) => groupBySize(sizes, (size) => size, room);
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

it('fills each group before it begins the next, and lets what is too large stand alone', () => {
  expect(group([3, 3, 5, 9, 1], 8)).toEqual([[3, 3], [5], [9], [1]]);
});

it('keeps everything in its order, within the room, in groups that could not be joined', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 30 }), (sizes, room) => {
      const groups = group(sizes, room);
      expect(groups.flat()).toEqual(sizes);
      for (const [at, own] of groups.entries()) {
        if (own.length > 1) expect(sum(own)).toBeLessThanOrEqual(room);
        const [next] = groups[at + 1] ?? [];
        if (next !== undefined) expect(sum(own) + next).toBeGreaterThan(room);
      }
    }),
  );
});
