import { parseGuide } from '#intake/body.ts';
import { firstPlace, type LocatedEntry } from '#intake/parsed-file.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import type { Problem } from '#report/problem.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import { judgeFiles } from '#rules/join-files.ts';
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
  /** Of a guide: the anchors of its headings. */
  readonly headings?: readonly string[];
}

/** What the form is told of the repository. */
export interface KnownContent {
  readonly entries: readonly KnownEntry[];
}

/** An entry as the form is told of it. */
export function toKnown({ collection, id, file, data, html, body }: AnyEntry): KnownEntry {
  if (collection === 'guides') return { collection, id, file, data, headings: parseGuide(body, 1).headings };
  const links = [...html.matchAll(/ href="([/#][^"&]*)"/g)].map(([, address = '']) => address);
  // Links within a page that footnotes make are not the author's.
  const own = links.filter((address) => !address.startsWith('#note-'));
  return { collection, id, file, data, ...(own.length > 0 && { links: own }) };
}

/** The repository as a change to it is judged by. */
export interface Repository {
  readonly files: readonly ExaminedFile[];
  readonly graph: Graph;
  /** Whether a problem is there already, before any change. */
  readonly isKnown: (problem: Problem) => boolean;
}

/** Joins what the form is told of the repository, once for all changes that are judged. */
export function repositoryOf(content: KnownContent): Repository {
  const files = filesOf(content);
  const identify = ({ file, rule, found }: Problem) => JSON.stringify([file, rule, found]);
  const { graph, problems } = judgeFiles(files);
  const known = new Set(problems.map(identify));
  return { files, graph, isKnown: (problem) => known.has(identify(problem)) };
}

/** The files as the rules see them: sound, and without their text. */
function filesOf({ entries }: KnownContent): ExaminedFile[] {
  const byFile = Map.groupBy(entries, ({ file }) => file);
  const files = [...byFile].map(([path, own]): ExaminedFile => ({
    path,
    text: '',
    collection: own[0]?.collection,
    ids: own.map(({ id }) => id),
    misplaced: [],
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
      misplaced: [],
      entries: [],
      problems: [],
    }));
  return [...files, ...emptyLists];
}

const toLocated = ({ links = [], headings = [], ...entry }: KnownEntry): LocatedEntry => ({
  entry: { ...entry, html: '', body: '' },
  siteLinks: links.map((address) => ({ address, place: firstPlace })),
  headings,
  base: [],
});
