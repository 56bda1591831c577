import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** The collection that a file below content/ belongs to, by its path alone; nothing when it fits none. */
export function collectionOfPath(path: string): CollectionName | undefined {
  return collectionNames.find((name) => {
    const { layout } = collections[name];
    if (layout === 'list') return path === `${name}.yaml`;
    const extension = layout === 'mdx' ? '.mdx' : '.yaml';
    return path.startsWith(`${name}/`) && path.endsWith(extension);
  });
}

/** Where a file of each collection may be: `cbms/<folder>/<name>.mdx`. */
export function shapeOfPath(name: CollectionName): string {
  const shape = collections[name];
  if (shape.layout === 'list') return `${name}.yaml`;
  const folders = '<folder>/'.repeat(shape.depth - 1);
  return `${name}/${folders}<name>.${shape.layout === 'mdx' ? 'mdx' : 'yaml'}`;
}
