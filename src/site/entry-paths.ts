import type { collectionsWithPages } from '#schema/collection-names.ts';
import type { EntryWithPage } from '#views/page-of-entry.ts';
import { entryPageKey } from './page-key.ts';
import { siteFacts } from './site-facts.ts';

/** The entries of a collection as the paths of a route that ends in `[...id]`. */
export async function entryPaths(collection: (typeof collectionsWithPages)[number]) {
  const { graph } = await siteFacts();
  const entries: readonly EntryWithPage[] = graph[collection].all;
  return Array.fromAsync(entries, async (entry) => ({
    params: { id: entry.id },
    ...(await entryPageKey(entry)),
  }));
}
