import type { APIRoute } from 'astro';
import { comparisonJson } from '#exports/comparison-json.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () =>
  fileResponse(comparisonJson(await siteFacts(), (await siteEdition()).release), 'json');
