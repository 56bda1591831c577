import type { APIRoute } from 'astro';
import { lineageCsv } from '#exports/lineage-csv.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () => {
  const { links } = await siteFacts();
  return new Response(lineageCsv(links()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
