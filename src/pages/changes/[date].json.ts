import type { APIRoute, GetStaticPaths } from 'astro';
import { changesJson } from '#exports/changes-json.ts';
import type { ChangesOfDay } from '#model/changes-of-day.ts';
import { siteDays } from '#site/content-changes.ts';

export const getStaticPaths = (async () =>
  (await siteDays()).map((day) => ({ params: { date: day.on }, props: { day } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ day: ChangesOfDay }> = ({ props }) =>
  new Response(changesJson(props.day), { headers: { 'content-type': 'application/json; charset=utf-8' } });
