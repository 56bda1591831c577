import type { APIRoute, GetStaticPaths } from 'astro';
import { bodyComparisonCsv } from '#exports/comparison-csv.ts';
import { compareBodies } from '#model/comparison.ts';
import { bodyPairs, isInFirstOrder, type Pair } from '#site/compared-pairs.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () =>
  bodyPairs(await siteFacts()).filter(isInFirstOrder)) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, Pair['params']> = async ({ params: { a, b } }) => {
  const facts = await siteFacts();
  const { organisations } = facts.graph;
  return new Response(bodyComparisonCsv(compareBodies(organisations.get(a), organisations.get(b), facts)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
