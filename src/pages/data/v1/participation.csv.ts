import type { APIRoute } from 'astro';
import { participationCsv } from '#exports/participation-csv.ts';
import { figuresOf } from '#model/participation.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async () => {
  const { graph } = await siteFacts();
  return new Response(participationCsv(graph.networks.all.flatMap(figuresOf)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
