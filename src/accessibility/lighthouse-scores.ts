import { median } from '#benchmarks/median.ts';

/** The four categories in which a page is to have 100 points. */
export const categories = ['accessibility', 'best-practices', 'performance', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What one run says of one page. */
export interface Run {
  /** Points from 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Ids of the audits that took points away. */
  readonly failed: readonly string[];
}

/** The part of a report of Lighthouse that is read here. */
export interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/** The scores in a report, and why any is not full. */
export function runOf({ categories: judged, audits }: Report): Run {
  const pointsOf = (category: Category) => Math.round((judged[category]?.score ?? 0) * 100);
  const weighed = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  const failed = weighed.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
  return {
    scores: {
      accessibility: pointsOf('accessibility'),
      'best-practices': pointsOf('best-practices'),
      performance: pointsOf('performance'),
      seo: pointsOf('seo'),
    },
    failed: [...new Set(failed)].sort(),
  };
}

/** Whether a page has all points in every category; what could not be judged has none. */
export const hasFullScores = (scores: Run['scores']): boolean =>
  Object.values(scores).every((points) => points >= 100);

/** The median of each score of several runs. */
export function medianScores(runs: readonly Run[]): Run['scores'] {
  const of = (category: Category) => median(runs.map(({ scores }) => scores[category]));
  return {
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    performance: of('performance'),
    seo: of('seo'),
  };
}
