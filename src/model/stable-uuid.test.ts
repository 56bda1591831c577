import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableUuid } from './stable-uuid.ts';

describe('stableUuid', () => {
  it('never changes', () => {
    expect(stableUuid('feeds/all')).toBe('9cf9a3b2-a80d-56b3-832e-0c43c11f4512');
  });

  it('has the form of a UUID of version 5, and differs where names do', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(stableUuid(a)).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(stableUuid(a) === stableUuid(b)).toBe(a === b);
      }),
    );
  });
});
