import { getCollection } from 'astro:content';
import { buildGraph, type Graph, type RawEntry } from '#model/graph.ts';
import { collectionNames } from '#schema/collection-names.ts';

let built: Promise<Graph> | undefined;

/** The graph of all content, from Astro's collections: joined once for a build, anew for each page of the dev server. */
export function siteGraph(): Promise<Graph> {
  if (import.meta.env.DEV) return joinCollections();
  return (built ??= joinCollections());
}

async function joinCollections(): Promise<Graph> {
  const collections = await Promise.all(
    collectionNames.map(async (collection) => {
      const entries = await getCollection(collection);
      return entries.map(({ id, data, filePath = '', rendered, body = '' }): RawEntry => ({
        collection,
        id,
        data,
        file: filePath.replace(/^content\//, ''),
        html: collection === 'guides' ? '' : (rendered?.html ?? ''),
        body: body.trim(),
      }));
    }),
  );
  return buildGraph(collections.flat());
}
