import type { APIRoute } from 'astro';
import { rasterise } from '#pictures/rasterise.ts';
import { socialCard } from '#pictures/social-card.ts';

export const GET: APIRoute = async () =>
  new Response(await rasterise(socialCard()), { headers: { 'content-type': 'image/png' } });
