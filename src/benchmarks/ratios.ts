import type { Baseline } from './baselines.ts';
import type { Cost } from './cost.ts';
import { median } from './median.ts';

/** What is measured, in the order of each turn. */
export type Step = 'check' | 'cold' | 'changed' | Baseline['name'];

/** What each step cost, turn by turn; a step that failed stops there. */
export type Costs = Partial<Record<Step, readonly Cost[]>>;

/** What is compared with what in processor time, and the most that is wanted. */
const comparisons = {
  coldToBare: ['cold', 'bare', 0.8],
  coldToStarlight: ['cold', 'starlight', 0.4],
  coldToVitePress: ['cold', 'vitepress', 0.5],
  changedToCold: ['changed', 'cold', 0.15],
} as const satisfies Record<string, readonly [Step, Step, number]>;

/** How two steps compare in processor time. */
export interface Ratio {
  readonly name: keyof typeof comparisons;
  /** The median of the ratios, each of two runs that stood side by side. */
  readonly ratio: number;
  readonly wanted: number;
}

/** The ratios of the steps that ran in every turn. */
export function ratiosOf(costs: Costs): Ratio[] {
  const turns = Math.max(...Object.values(costs).map((runs) => runs.length));
  return Object.entries(comparisons).flatMap(([name, [these, those, wanted]]) => {
    const [upper = [], lower = []] = [costs[these], costs[those]];
    if (upper.length < turns || lower.length < turns) return [];
    const ratio = median(upper.map(({ cpu }, turn) => cpu / (lower[turn]?.cpu ?? NaN)));
    // The names of the object above, which its type loses on the way.
    return [{ name: name as keyof typeof comparisons, ratio, wanted }];
  });
}
