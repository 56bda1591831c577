import type { APIRoute } from 'astro';
import { matrixCsv } from '#exports/matrix-csv.ts';
import { wholeMatrix } from '#model/matrix.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () =>
  new Response(matrixCsv(wholeMatrix(await siteFacts())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
