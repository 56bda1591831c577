import type { APIRoute } from 'astro';
import { robotsTxt } from '#exports/robots-txt.ts';
import { addressOnSite } from '#site/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    robotsTxt((path) => (site === undefined ? undefined : addressOnSite(path, site))),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
