import { describe, expect, it } from 'vitest';
import { hasFullScores, medianScores, runOf } from './lighthouse-scores.ts';

const category = (score: number, id: string) => ({ score, auditRefs: [{ id, weight: 1 }] });
const report = {
  categories: {
    accessibility: category(1, 'image-alt'),
    'best-practices': category(1, 'errors-in-console'),
    performance: category(0.98, 'speed-index'),
    seo: category(0.63, 'is-crawlable'),
  },
  audits: {
    'image-alt': { score: 1 },
    'errors-in-console': { score: null },
    'speed-index': { score: 0.95 },
    'is-crawlable': { score: 0 },
  },
};

describe('runOf', () => {
  it('reads the points, and names the audits that took many away', () => {
    expect(runOf(report)).toEqual({
      scores: { accessibility: 100, 'best-practices': 100, performance: 98, seo: 63 },
      failed: ['is-crawlable'],
    });
  });
});

describe('medianScores', () => {
  it('takes the median of each category by itself', () => {
    const { scores } = runOf(report);
    const runs = [90, 100, 96].map((performance) => ({ scores: { ...scores, performance }, failed: [] }));
    expect(medianScores(runs)).toEqual({ ...scores, performance: 96 });
  });
});

describe('hasFullScores', () => {
  const full = { accessibility: 100, 'best-practices': 100, performance: 100, seo: 100 };

  it('is so with 100 points in each category', () => {
    expect(hasFullScores(full)).toBe(true);
    expect(hasFullScores({ ...full, seo: 99 })).toBe(false);
  });

  it('is not so where nothing was measured', () => {
    expect(hasFullScores(medianScores([]))).toBe(false);
  });
});
