import type { APIRoute, GetStaticPaths } from 'astro';
import { entryFiles } from '#exports/collection-data.ts';
import { publishedCollections } from '#exports/published-collections.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () => {
  const [facts, edition] = await Promise.all([siteFacts(), siteEdition()]);
  return publishedCollections.flatMap((collection) =>
    entryFiles(facts, collection, edition).map(({ id, text }) => ({
      params: { collection, id },
      props: { text },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'json');
