import { nearestOf } from '#report/nearest.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';

/** What one entry of each collection is called, where that is not its name without the last letter. */
const names: Partial<Record<CollectionName, string>> = { glossary: 'term', moved: 'move' };

/** `position` → positions; one near to what was written otherwise, to be offered. */
export function collectionNamed(
  written: string,
): { readonly name: CollectionName } | { readonly nearest?: CollectionName } {
  const byWord = new Map<string, CollectionName>([
    // The word of the site for a CBM.
    ['measure', 'cbms'],
    ...collectionNames.flatMap((name) => [[name, name] as const, [entryWord(name), name] as const]),
  ]);
  const name = byWord.get(written);
  if (name !== undefined) return { name };
  const nearest = byWord.get(nearestOf(written, byWord.keys()) ?? '');
  return nearest === undefined ? {} : { nearest };
}

/** `positions` → `position` */
export const entryWord = (collection: CollectionName): string =>
  names[collection] ?? collection.replace(/s$/, '');
