import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { collection as collectionText } from '#text/en.ts';
import { addressOf } from './entry.ts';
import { type FileChange, fileChanges } from './file-changes.ts';
import type { Graph } from './graph.ts';
import type { History } from './history.ts';
import { titleOf } from './titles.ts';

/** A change of a file together with the entry or list that the file holds. */
export interface ContentChange extends FileChange {
  readonly collection: CollectionName;
  /** Of an entry that has a file of its own. */
  readonly id?: string;
  readonly title: string;
  /** Where a reader finds it now; nothing where no page is left. */
  readonly url?: string;
}

/** Every change of content, newest first. Other files of the folder, such as its licence, are left out. */
export function contentChanges(history: History, graph: Graph): ContentChange[] {
  const known = new Map([...graph.entries, ...graph.withdrawn].map((entry) => [entry.file, entry]));
  const moved = new Map(graph.moved.all.map((move) => [`${move.data.collection}/${move.data.from}`, move]));
  return fileChanges(history).flatMap((change): ContentChange[] => {
    const place = placeOf(change.file);
    if (place === undefined) return [];
    const { collection, id } = place;
    if (id === undefined) {
      const url = pageOfList[collection];
      return [{ ...change, collection, title: collectionText[collection], ...(url && { url }) }];
    }
    const entry = known.get(change.file);
    if (entry) return [{ ...change, collection, id, title: titleOf(entry, graph), url: entry.url }];
    // The file is gone. Where it was moved, its old address still answers.
    const url = moved.has(`${collection}/${id}`) ? addressOf(collection, id) : undefined;
    return [{ ...change, collection, id, title: id, ...(url && { url }) }];
  });
}

/** `cbms/osce/cbm-8.mdx` → cbms, `osce/cbm-8`; `questions.yaml` → questions, which is a list and has no id. */
function placeOf(file: string): { collection: CollectionName; id?: string } | undefined {
  const path = file.replace(/\.(?:mdx|yaml)$/, '');
  if (path === file) return undefined;
  const [first = '', ...rest] = path.split('/');
  const collection = collectionNames.find((name) => name === first);
  if (collection === undefined || (collections[collection].layout === 'list') !== (rest.length === 0))
    return undefined;
  return rest.length === 0 ? { collection } : { collection, id: rest.join('/') };
}

/** Where the entries of a list are read. */
const pageOfList: Partial<Record<CollectionName, string>> = {
  delegations: '/delegations/',
  questions: '/questions/',
  themes: '/cbms/',
  stances: '/methodology/',
};
