import type { APIRoute, GetStaticPaths } from 'astro';
import { questionComparisonCsv } from '#exports/comparison-csv.ts';
import { compareQuestions } from '#model/question-comparison.ts';
import { isInFirstOrder, type Pair, questionPairs } from '#site/compared-pairs.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () =>
  questionPairs(await siteFacts()).filter(isInFirstOrder)) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, Pair['params']> = async ({ params: { a, b } }) => {
  const facts = await siteFacts();
  const { questions } = facts.graph;
  return new Response(questionComparisonCsv(compareQuestions(questions.get(a), questions.get(b), facts)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
