import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTurnOf, nameOfPart, parsePart } from './part.ts';

describe('a part of a build', () => {
  it('is written as its number of how many, and as nothing else', () => {
    expect(parsePart('1/2')).toEqual({ number: 1, of: 2 });
    expect(parsePart('12/99')).toEqual({ number: 12, of: 99 });
    for (const wrong of ['', '1', '0/2', '3/2', '1/0', '1/100', '01/2', '1/2/3', '1 / 2', '-1/2', 'one/two'])
      expect(parsePart(wrong), wrong).toBeUndefined();
  });

  it('takes its share, so that every path is rendered exactly once and no part has two more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 500 }), (of, paths) => {
        const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
        const places = Array.from({ length: paths }, (_, place) => place);
        const shares = parts.map((part) => places.filter((place) => isTurnOf(part, place)));
        expect(shares.flat().sort((a, b) => a - b)).toEqual(places);
        const sizes = shares.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is read back as it is named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(), (of, any) => {
        const part = { number: 1 + (any % of), of };
        expect(parsePart(nameOfPart(part))).toEqual(part);
      }),
    );
  });
});
