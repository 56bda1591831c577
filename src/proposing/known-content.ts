import { firstPlace, type LocatedEntry } from '#intake/parsed-file.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Problem } from '#report/problem.ts';
import type { ExaminedFile } from '#rules/examine-file.ts';
import { judgeFiles } from '#rules/examine.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** An entry that the repository has, as the form is told of it: what the rules need to judge a change by. */
export interface KnownEntry {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path below content/. */
  readonly file: string;
  readonly data: unknown;
  /** Pages of this site to which its prose leads. */
  readonly links?: readonly string[];
}

/** What the form is told of the repository. */
export interface KnownContent {
  readonly entries: readonly KnownEntry[];
}

/** An entry as the form is told of it. */
export function toKnown({ collection, id, file, data, html }: AnyEntry): KnownEntry {
  const links = [...html.matchAll(/ href="([/#][^"&]*)"/g)].map(([, address = '']) => address);
  // Links within a page that footnotes make are not the author's.
  const own = links.filter((address) => !address.startsWith('#note-'));
  return { collection, id, file, data, ...(own.length > 0 && { links: own }) };
}

/** The repository as a change to it is judged by. */
export interface Repository {
  readonly files: readonly ExaminedFile[];
  /** Whether a problem is there already, before any change. */
  readonly isKnown: (problem: Problem) => boolean;
}

/** Joins what the form is told of the repository, once for all changes that are judged. */
export function repositoryOf(content: KnownContent): Repository {
  const files = filesOf(content);
  const identify = ({ file, rule, found }: Problem) => JSON.stringify([file, rule, found]);
  const known = new Set(judgeFiles(files).problems.map(identify));
  return { files, isKnown: (problem) => known.has(identify(problem)) };
}

/** The files as the rules see them: sound, and without their text. */
function filesOf({ entries }: KnownContent): ExaminedFile[] {
  const byFile = Map.groupBy(entries, ({ file }) => file);
  const files = [...byFile].map(([path, own]): ExaminedFile => ({
    path,
    text: '',
    collection: own[0]?.collection,
    ids: own.map(({ id }) => id),
    entries: own.map(toLocated),
    problems: [],
  }));
  const emptyLists = collectionNames
    .filter((name) => collections[name].layout === 'list' && !byFile.has(`${name}.yaml`))
    .map((collection): ExaminedFile => ({
      path: `${collection}.yaml`,
      text: '',
      collection,
      ids: [],
      entries: [],
      problems: [],
    }));
  return [...files, ...emptyLists];
}

const toLocated = ({ links = [], ...entry }: KnownEntry): LocatedEntry => ({
  entry: { ...entry, html: '', body: '' },
  siteLinks: links.map((address) => ({ address, place: firstPlace })),
  placeOf: () => firstPlace,
});
