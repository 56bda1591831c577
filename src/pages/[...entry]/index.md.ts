import type { APIRoute, GetStaticPaths } from 'astro';
import { entryMarkdown } from '#markdown/entry-markdown.ts';
import { collectionsWithPages } from '#schema/collection-names.ts';
import { addressOnSite } from '#site/address.ts';
import { siteFacts } from '#site/site-facts.ts';
import { type EntryWithPage, pageOfEntry } from '#views/page-of-entry.ts';

export const getStaticPaths = (async () => {
  const { graph } = await siteFacts();
  return collectionsWithPages.flatMap((name) =>
    graph[name].all.map((entry: EntryWithPage) => ({
      params: { entry: entry.url.replace(/^\/|\/$/g, '') },
      props: { entry },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: EntryWithPage }> = async ({ props: { entry }, site }) => {
  const view = pageOfEntry(entry, await siteFacts());
  const text = entryMarkdown(view, entry.url, entry.body, (path) => addressOnSite(path, site));
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
