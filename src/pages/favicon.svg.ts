import type { APIRoute } from 'astro';
import { emblem } from '#pictures/emblem.ts';

export const GET: APIRoute = () => new Response(emblem(32), { headers: { 'content-type': 'image/svg+xml' } });
