import type { APIRoute } from 'astro';
import { comparisonJson } from '#exports/comparison-json.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () => {
  return new Response(comparisonJson(await siteFacts(), null), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
