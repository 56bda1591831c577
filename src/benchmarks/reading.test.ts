import { describe, expect, it } from 'vitest';
import { median } from './median.ts';
import { figuresOver, medianOpening, type Opening } from './reading.ts';

const opening: Opening = { firstPaint: 1200, loaded: 2000, shift: 0, bytes: 20_000, requests: 4 };

describe('median', () => {
  it('is the middle, whatever the order', () => {
    expect(median([3, 1, 20])).toBe(3);
  });

  it('is the mean of the two in the middle', () => {
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('is no number of none', () => {
    expect(median([])).toBeNaN();
  });
});

describe('medianOpening', () => {
  it('takes the median of each figure by itself', () => {
    const openings = [
      { ...opening, firstPaint: 1000, bytes: 30_000 },
      { ...opening, firstPaint: 1100, bytes: 10_000 },
      { ...opening, firstPaint: 9000, bytes: 20_000 },
    ];
    expect(medianOpening(openings)).toEqual({ ...opening, firstPaint: 1100, bytes: 20_000 });
  });
});

describe('figuresOver', () => {
  it('finds nothing wrong at the limits', () => {
    expect(figuresOver({ ...opening, firstPaint: 1500, bytes: 25_000 })).toEqual([]);
  });

  it('takes what could not be measured for over its limit', () => {
    expect(figuresOver({ ...opening, firstPaint: NaN })).toEqual(['firstPaint']);
  });

  it('names each figure over its limit', () => {
    expect(figuresOver({ ...opening, firstPaint: 1501, shift: 0.001, bytes: 25_001 })).toEqual([
      'firstPaint',
      'shift',
      'bytes',
    ]);
  });
});
