import type { APIRoute } from 'astro';
import { dataPackageJson } from '#exports/data-package.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () =>
  fileResponse(dataPackageJson(await siteFacts(), await siteEdition()), 'json');
