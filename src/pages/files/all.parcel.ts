import type { APIRoute } from 'astro';
import { packParcel } from '#exports/parcel.ts';
import { siteFiles } from '#site/site-files.ts';

/** Every file that is made for an entry, a table, a feed or a day: one answer, which the build unpacks. */
export const GET: APIRoute = () => new Response(packParcel(siteFiles()));
