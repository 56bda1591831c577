import { comparableBodies } from '#model/comparison.ts';
import type { Facts } from '#model/facts.ts';
import { comparableQuestions } from '#model/question-comparison.ts';
import { bodyComparisonPage } from '#views/compare-bodies.ts';
import { questionComparisonPage } from '#views/compare-questions.ts';
import type { PageView } from '#views/page.ts';
import { pageKey } from './page-key.ts';

/** The paths of every comparison of two bodies, in both orders. */
export function bodyPairs(facts: Facts) {
  const bodies = comparableBodies(facts);
  const pairs = bodies.flatMap((a) => bodies.filter((b) => b !== a).map((b) => [a, b] as const));
  return Array.fromAsync(pairs, ([a, b]) => pathOf(a, b, () => bodyComparisonPage(a, b, facts)));
}

/** The paths of every comparison of two questions, in both orders. */
export function questionPairs(facts: Facts) {
  const pairs = facts.graph.questions.all.flatMap((a) =>
    comparableQuestions(a, facts).map((b) => [a, b] as const),
  );
  return Array.fromAsync(pairs, ([a, b]) => pathOf(a, b, () => questionComparisonPage(a, b, facts)));
}

interface WithId {
  readonly id: string;
}

const pathOf = async (a: WithId, b: WithId, viewOf: () => PageView) => ({
  params: { a: a.id, b: b.id },
  ...(await pageKey(viewOf)),
});
