import { comparableBodies } from '#model/comparison.ts';
import type { Facts } from '#model/facts.ts';
import { comparableQuestions } from '#model/question-comparison.ts';

/** A pair as the parameters of a page. */
export interface Pair {
  readonly params: { readonly a: string; readonly b: string };
}

/** The addresses of every comparison of two bodies, in both orders. */
export function bodyPairs(facts: Facts): Pair[] {
  const bodies = comparableBodies(facts);
  return bodies.flatMap((a) => bodies.filter((b) => b !== a).map((b) => pairOf(a, b)));
}

/** The addresses of every comparison of two questions, in both orders. */
export const questionPairs = (facts: Facts): Pair[] =>
  facts.graph.questions.all.flatMap((a) => comparableQuestions(a, facts).map((b) => pairOf(a, b)));

const pairOf = (a: { readonly id: string }, b: { readonly id: string }): Pair => ({
  params: { a: a.id, b: b.id },
});
