import type { APIRoute } from 'astro';
import { llmsTxt } from '#markdown/llms-txt.ts';
import { addressOnSite } from '#site/address.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    llmsTxt(await siteFacts(), (path) => addressOnSite(path, site)),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
