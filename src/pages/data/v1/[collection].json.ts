import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionJson } from '#exports/collection-data.ts';
import { type PublishedCollection, publishedCollections } from '#exports/published-collections.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (() =>
  publishedCollections.map((collection) => ({
    params: { collection },
    props: { collection },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ collection: PublishedCollection }> = async ({ props }) =>
  fileResponse(collectionJson(await siteFacts(), props.collection, await siteEdition()), 'json');
