/** Every collection of content. The name is the folder or file in content/, the key in the data and the word in addresses. */
export const collectionNames = [
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
  'guides',
  'moved',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Those whose every entry has a page of its own, at /<collection>/<id>/. */
export const collectionsWithPages = [
  'cbms',
  'organisations',
  'positions',
  'networks',
  'documents',
  'meetings',
  'delegations',
  'questions',
] as const satisfies readonly CollectionName[];
