import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** The collections that are published as data. Moved records travel inside the others; guides are pages only. */
export const publishedCollections = [
  'cbms',
  'organisations',
  'positions',
  'networks',
  'documents',
  'meetings',
  'delegations',
  'questions',
  'themes',
  'stances',
  'glossary',
] as const satisfies readonly CollectionName[];
export type PublishedCollection = (typeof publishedCollections)[number];

/** Whether the entries of a collection may hold prose below their fields. */
export const hasBody = (collection: PublishedCollection): boolean => collections[collection].layout === 'mdx';

/** Something for each published collection. */
export const byCollection = <T>(
  make: (collection: PublishedCollection) => T,
): Record<PublishedCollection, T> =>
  // fromEntries forgets which keys it was given.
  Object.fromEntries(publishedCollections.map((name) => [name, make(name)])) as Record<
    PublishedCollection,
    T
  >;
