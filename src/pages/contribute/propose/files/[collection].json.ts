import type { APIRoute } from 'astro';
import { jsonResponse } from '#site/json-response.ts';
import { siteTexts } from '#site/texts.ts';
import { proposable } from '#views/propose-page.ts';

export const getStaticPaths = () => proposable.map((collection) => ({ params: { collection } }));

/** The files of a collection as they are, by path: a change to one is a small difference to this text. */
export const GET: APIRoute = async ({ params: { collection = '' } }) => {
  const texts = await siteTexts();
  const own = [...texts].filter(
    ([path]) => path.startsWith(`${collection}/`) || path === `${collection}.yaml`,
  );
  return jsonResponse(JSON.stringify(Object.fromEntries(own)));
};
