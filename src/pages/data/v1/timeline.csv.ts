import type { APIRoute } from 'astro';
import { timelineCsv } from '#exports/timeline-csv.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () => {
  const { events, graph } = await siteFacts();
  return new Response(timelineCsv(events(), graph), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
