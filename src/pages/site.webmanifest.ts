import type { APIRoute } from 'astro';
import { site } from '#text/en.ts';

export const GET: APIRoute = () => {
  const manifest = {
    name: site.name,
    short_name: site.shortName,
    description: site.sentence,
    lang: 'en',
    dir: 'ltr',
    // Read as lying beside this file, wherever the site stands.
    start_url: './',
    display: 'browser',
    icons: ['192', '512'].map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
