import { editEntryFile } from '#authoring/edit-entry-file.ts';
import { writeEntryFile } from '#authoring/write-entry-file.ts';
import { isRecord } from '#authoring/ordered-data.ts';
import { shapeOfPath } from '#intake/collection-of-path.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';
import { type Judgement, judgeChange } from '#rules/judge.ts';
import { orphan } from '#rules/orphan.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** An entry that somebody wants to add. */
export interface NewEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: unknown;
  readonly body?: string;
}

/** The file in which the entry would stand, and what would then be wrong. */
export interface NewFile {
  /** Below content/. */
  readonly path: string;
  readonly text: string;
  /** Whether the file is there already and gets a record more. */
  readonly isList: boolean;
  readonly problems: readonly Problem[];
  /** Whether an entry has yet to mention the new one; that comes later, so it is no fault of the file. */
  readonly isUnused: boolean;
}

/** Content into which an entry is to be added, judged once. */
export interface ContentBefore {
  readonly folder: ContentFolder;
  readonly judgement: Judgement;
  /** How to judge it with the entry in it. */
  readonly judge: (folder: ContentFolder) => Judgement | Promise<Judgement>;
}

/** Where an entry stands below content/: `cbms`, `osce/cbm-8` → `cbms/osce/cbm-8.mdx` */
export const pathOfEntry = (collection: CollectionName, id: string): string =>
  collections[collection].layout === 'list'
    ? `${collection}.yaml`
    : `${collection}/${id}.${collections[collection].layout}`;

/** Whether an id has the form of a collection: as many parts, each in lower case with hyphens. */
export function hasIdForm(collection: CollectionName, id: string): boolean {
  const shape = collections[collection];
  const parts = shape.layout === 'list' ? 1 : shape.parts.length;
  return (
    id.split('/').length === parts && id.split('/').every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part))
  );
}

/** The form of the ids of a collection: `<organisation>/<measure>` */
export const idForm = (collection: CollectionName): string =>
  collections[collection].layout === 'list'
    ? `<${collection.replace(/s$/, '')}>`
    : shapeOfPath(collection).replace(/^[^/]+\/|\.[a-z]+$/g, '');

/** Whether an entry has the id, or had it: ids are for ever. */
export function isTaken(
  { folder, judgement: { graph } }: ContentBefore,
  { collection, id }: NewEntry,
): boolean {
  const path = pathOfEntry(collection, id);
  const isKept = collections[collection].layout !== 'list' && folder.files.some((file) => file.path === path);
  return (
    isKept ||
    graph[collection].has(id) ||
    graph.withdrawn.some((entry) => entry.collection === collection && entry.id === id) ||
    graph.moved.has(`${collection}/${id}`)
  );
}

/** Writes the file of an entry and judges the content as if it were there. */
export async function newFileOf(
  entry: NewEntry,
  { folder, judgement, judge }: ContentBefore,
): Promise<NewFile> {
  const { collection, id, data, body } = entry;
  const path = pathOfEntry(collection, id);
  const isList = collections[collection].layout === 'list';
  const draft = {
    collection,
    data: isList ? withId(data, id, collection) : data,
    ...(body !== undefined && { body }),
  };
  const old = folder.files.find((file) => file.path === path);
  const text =
    isList && old !== undefined
      ? editEntryFile(new TextDecoder().decode(old.bytes), draft)
      : writeEntryFile(draft);
  const file = { path, bytes: new TextEncoder().encode(text) };
  const after = { ...folder, files: [...folder.files.filter((each) => each !== old), file] };
  const { problems } = await judge(after);
  const { errors } = judgeChange({ problems, folder: after }, { problems: judgement.problems, folder });
  const isAboutUse = ({ rule, file: at, found }: Problem) =>
    rule === orphan.id && at === `${folder.root}/${path}` && found.startsWith(`${id},`);
  return {
    path,
    text,
    isList,
    problems: errors.filter((problem) => !isAboutUse(problem)),
    isUnused: errors.some(isAboutUse),
  };
}

/** A record of a list carries its id; a record of a move has none of its own. */
const withId = (data: unknown, id: string, collection: CollectionName): unknown =>
  collection === 'moved' || !isRecord(data) ? data : { id, ...data };
