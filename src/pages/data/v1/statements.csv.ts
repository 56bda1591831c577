import type { APIRoute } from 'astro';
import { statementsCsv } from '#exports/statements-csv.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () => {
  const { statements } = await siteFacts();
  return new Response(statementsCsv(statements()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
