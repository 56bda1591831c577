import { z } from 'zod';
import type { ChangesOfDay } from '#model/changes-of-day.ts';
import type { ContentChange } from '#model/content-changes.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { corrections } from '#schema/entry.ts';
import { day, entryId } from '#schema/primitives.ts';
import { schemaFile } from '#text/data.ts';
import { license, schemaVersion } from './edition.ts';
import { editionKeys } from './published-files.ts';

const { on: date, ...correction } = corrections.unwrap().element.shape;
const commit = z.string().regex(/^[0-9a-f]{7,64}$/);
const place = {
  collection: z.enum(collectionNames).describe('The collection.'),
  id: entryId.nullable().describe('The id of the entry; null for a list that is one file.'),
};
const change = z.strictObject({
  ...place,
  title: z.string().describe('What the entry or the list is called.'),
  url: z.string().nullable().describe('The address of its page; null where no page is left.'),
  file: z.string().describe('The file in the repository.'),
  commits: z.array(commit).describe('The commits that changed the file on that day, newest first.'),
});
const status = z.string().describe('A status of a measure.');

/** What became of the content on one day. */
export const changesFileSchema = z
  .strictObject({
    schemaVersion: editionKeys.schemaVersion,
    license: editionKeys.license,
    date: day.describe('The day, in UTC.'),
    commits: z
      .array(
        z.strictObject({
          commit: commit.describe('The commit.'),
          summary: z.string().describe('Its first line: what was done.'),
          files: z.int().positive().describe('How many files of content it changed.'),
        }),
      )
      .describe('What was done, newest first.'),
    new: z.array(change).describe('New files.'),
    changed: z.array(change).describe('Files that stayed and are another; the next three say in what.'),
    textChanged: z.array(change).describe('Those of which anything but a status or a check mark is another.'),
    statusChanged: z
      .array(z.strictObject({ ...change.shape, was: status, is: status }))
      .describe('Those of which the status is another.'),
    checkChanged: z.array(change).describe('Those in which a claim was checked again.'),
    removed: z.array(change).describe('Files that are gone.'),
    corrected: z
      .array(z.strictObject({ ...place, url: z.string().describe('The address.'), date, ...correction }))
      .describe('What this repository had wrong, and corrected on that day.'),
  })
  .meta(schemaFile.changes);

/** What became of the content on one day, as JSON text. An entry without `url` has no page any more; a list has no `id`. */
export function changesJson(day: ChangesOfDay): string {
  const data: z.output<typeof changesFileSchema> = {
    schemaVersion,
    license,
    date: day.on,
    commits: [...day.commits],
    new: day.added.map(changeData),
    changed: day.changed.map(changeData),
    textChanged: day.textChanged.map(changeData),
    statusChanged: day.statusChanged.flatMap((change) =>
      change.status === undefined ? [] : [{ ...changeData(change), ...change.status }],
    ),
    checkChanged: day.checkChanged.map(changeData),
    removed: day.removed.map(changeData),
    corrected: day.corrected.map(({ entry: { collection, id, url }, correction: { on, ...correction } }) => ({
      collection,
      id,
      url,
      date: on,
      ...correction,
    })),
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
