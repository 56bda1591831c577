import type { ChangesOfDay } from '#model/changes-of-day.ts';
import type { ContentChange } from '#model/content-changes.ts';
import { license, schemaVersion } from './edition.ts';

/** What became of the content on one day, as JSON text. An entry without `url` has no page any more; a list has no `id`. */
export function changesJson({ on, commits, added, changed, removed, corrected }: ChangesOfDay): string {
  const data = {
    schemaVersion,
    license,
    date: on,
    commits,
    new: added.map(changeData),
    changed: changed.map(changeData),
    removed: removed.map(changeData),
    corrected: corrected.map(
      ({ entry: { collection, id, url }, correction: { on: date, ...correction } }) => ({
        collection,
        id,
        url,
        date,
        ...correction,
      }),
    ),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

const changeData = ({ collection, id, title, url, file, commits }: ContentChange) => ({
  collection,
  id: id ?? null,
  title,
  url: url ?? null,
  file: `content/${file}`,
  commits: commits.map(({ commit }) => commit),
});
