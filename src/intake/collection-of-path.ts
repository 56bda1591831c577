import { nearestOf } from '#report/nearest.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** The collection that a file below content/ belongs to, by its path alone; nothing when it fits none. */
export function collectionOfPath(path: string): CollectionName | undefined {
  return collectionNames.find((name) => {
    if (collections[name].layout === 'list') return path === `${name}.yaml`;
    return path.startsWith(`${name}/`) && path.endsWith(extensionOf(name));
  });
}

/** Where a file of each collection may be: `cbms/<organisation>/<measure>.mdx`. */
export function shapeOfPath(name: CollectionName): string {
  const shape = collections[name];
  if (shape.layout === 'list') return `${name}.yaml`;
  return `${name}/${shape.parts.map((part) => `<${part}>`).join('/')}${extensionOf(name)}`;
}

/** `cbms/osce/cbm-8.mdx` → `osce/cbm-8` */
export function idOfPath(path: string, collection: CollectionName): string {
  return path.slice(collection.length + 1).replace(/\.[^./]*$/, '');
}

/** The file below content/ that holds an entry: `cbms`, `osce/cbm-8` → `cbms/osce/cbm-8.mdx` */
export const pathOfEntry = (collection: CollectionName, id: string): string =>
  collections[collection].layout === 'list'
    ? `${collection}.yaml`
    : `${collection}/${id}${extensionOf(collection)}`;

/** Where a file that is misplaced or misnamed was most likely meant to be: `Document/PC DEC.yml` → `documents/pc-dec.yaml`. */
export function likelyPath(path: string): string | undefined {
  const [folder = '', ...parts] = path.replace(/\.\w*$/, '').split('/');
  const collection = nearestOf(folder, collectionNames);
  if (collection === undefined) return undefined;
  if (collections[collection].layout === 'list') return `${collection}.yaml`;
  const names = parts.map(kebab);
  if (names.length === 0 || names.includes('')) return undefined;
  return `${collection}/${names.join('/')}${extensionOf(collection)}`;
}

const extensionOf = (name: CollectionName) => (collections[name].layout === 'mdx' ? '.mdx' : '.yaml');

/** A text as a name in lower case with hyphens: `PC DEC_1202` → `pc-dec-1202` */
export function kebab(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
