import { keyOf } from '#model/graph.ts';
import { collections } from '#schema/collections.ts';
import { collectionNames } from '#schema/collection-names.ts';
import type { ExaminedFile } from './examined-file.ts';
import type { Surroundings } from './rule.ts';

/** Which ids some file claims. A list that is missing, or that no entry could be read from, claims every id. */
export function claimsIn(files: readonly ExaminedFile[]): Surroundings['isClaimed'] {
  const ids = new Set(
    files.flatMap(({ collection, ids }) => (collection ? ids.map((id) => keyOf(collection, id)) : [])),
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
  return (collection, id) => unread.has(collection) || ids.has(keyOf(collection, id));
}

/** Which entries have their id in the text of another file from which not every entry could be read. */
export function mentionsIn(files: readonly ExaminedFile[]): Surroundings['mayBeMentioned'] {
  const unread = files.filter(({ entries, ids }) => entries.length < Math.max(ids.length, 1));
  return ({ id, file }) => {
    const mention = new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`);
    return unread.some(({ path, text }) => path !== file && mention.test(text));
  };
}
