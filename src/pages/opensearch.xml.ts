import type { APIRoute } from 'astro';
import { openSearch } from '#exports/opensearch.ts';
import { addressOnSite } from '#site/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    openSearch((path) => addressOnSite(path, site)),
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
