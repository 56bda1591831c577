import type { APIRoute, GetStaticPaths } from 'astro';
import { emblem } from '#pictures/emblem.ts';
import { rasterise } from '#pictures/rasterise.ts';

export const getStaticPaths = (() =>
  ['180', '192', '512'].map((size) => ({ params: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await rasterise(emblem(Number(params.size))), { headers: { 'content-type': 'image/png' } });
