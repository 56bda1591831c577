import { type ClaimRecord, claimsOf } from '#model/claims.ts';
import type { AnyEntry } from '#model/entry.ts';
import { keyOf } from '#model/graph.ts';
import { collections } from '#schema/collections.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { idBySelf } from './entry-place.ts';
import type { ExaminedFile } from './examined-file.ts';
import type { Surroundings } from './rule.ts';

/**
 * Which ids some file claims: by its path, or, where that is wrong, by what it says of itself. A list that is missing, or
 * that no entry could be read from, claims every id.
 */
export function claimsIn(
  files: readonly ExaminedFile[],
  entries: readonly AnyEntry[],
): Surroundings['isClaimed'] {
  const ids = new Set([
    ...files.flatMap(({ collection, ids }) => (collection ? ids.map((id) => keyOf(collection, id)) : [])),
    ...entries.map((entry) => keyOf(entry.collection, idBySelf(entry))),
  ]);
  const misplaced = new Set(
    files.flatMap(({ collection, misplaced }) =>
      collection ? misplaced.map((last) => keyOf(collection, last)) : [],
    ),
  );
  const unread = new Set(
    collectionNames
      .filter((name) => collections[name].layout === 'list')
      .filter(
        (name) =>
          !files.some(
            ({ collection, problems, entries }) =>
              collection === name && (entries.length > 0 || problems.length === 0),
          ),
      ),
  );
  return (collection, id) =>
    unread.has(collection) ||
    ids.has(keyOf(collection, id)) ||
    (misplaced.size > 0 && misplaced.has(keyOf(collection, id.split('/').at(-1) ?? id)));
}

/** The claims of an entry, each entry walked once. */
export function claimsOnce(): Surroundings['claimsOf'] {
  const known = new Map<AnyEntry, ClaimRecord[]>();
  return (entry) => {
    const claims = known.get(entry) ?? claimsOf(entry);
    known.set(entry, claims);
    return claims;
  };
}

/** Which entries have their id in the text of another file from which not every entry could be read. */
export function mentionsIn(files: readonly ExaminedFile[]): Surroundings['mayBeMentioned'] {
  const unread = files.filter(({ entries, ids }) => entries.length < Math.max(ids.length, 1));
  return ({ id, file }) => {
    const mention = new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`);
    return unread.some(({ path, text }) => path !== file && mention.test(text));
  };
}
