import type { APIRoute } from 'astro';
import { calendarIcs } from '#exports/calendar-ics.ts';
import { calendarEvents } from '#model/calendar.ts';
import { addressOnSite } from '#site/address.ts';
import { siteHistory } from '#site/history.ts';
import { siteFacts } from '#site/site-facts.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    calendarIcs(calendarEvents(await siteFacts(), await siteHistory()), (path) =>
      site === undefined ? undefined : addressOnSite(path, site),
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
