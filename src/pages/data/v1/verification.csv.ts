import type { APIRoute } from 'astro';
import { verificationCsv } from '#exports/verification-csv.ts';
import { openClaims } from '#model/coverage.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () => {
  const { claims, graph } = await siteFacts();
  return new Response(verificationCsv(openClaims(claims()), graph), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
