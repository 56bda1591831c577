import type { APIRoute } from 'astro';
import { themesByBodyCsv } from '#exports/themes-by-body-csv.ts';
import { contentDate } from '#site/content-date.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () =>
  new Response(themesByBodyCsv(await siteFacts(), await contentDate()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
