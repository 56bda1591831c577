import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionJson, type PublishedCollection, publishedCollections } from '#exports/collection-data.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (() =>
  publishedCollections.map((collection) => ({
    params: { collection },
    props: { collection },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ collection: PublishedCollection }> = async ({ props }) => {
  return new Response(collectionJson(await siteFacts(), props.collection, null), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
