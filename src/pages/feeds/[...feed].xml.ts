import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '#exports/atom-feed.ts';
import { type FeedScope, feedScopes } from '#model/feed-scopes.ts';
import { addressOnSite } from '#site/address.ts';
import { siteChanges } from '#site/content-changes.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () =>
  feedScopes(await siteFacts()).map((scope) => ({
    params: { feed: scope.name },
    props: { scope },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ scope: FeedScope }> = async ({ props, site }) =>
  new Response(
    atomFeed(props.scope, await siteChanges(), (path) => addressOnSite(path, site)),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
