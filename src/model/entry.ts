import type { CollectionName } from '#schema/collection-names.ts';
import type { DataOf } from '#schema/collections.ts';

/** An entry as the graph holds it: valid by its schema, with its address. */
export interface EntryOf<C extends CollectionName> {
  readonly collection: C;
  readonly id: string;
  /** Path below content/. */
  readonly file: string;
  /** Address on the site, with a slash at both ends. */
  readonly url: string;
  readonly data: DataOf<C>;
  /** The body as HTML, from the intake; empty when there is none. */
  readonly html: string;
  /** The body as its author wrote it, in Markdown; empty when there is none. */
  readonly body: string;
}

export type AnyEntry = { [C in CollectionName]: EntryOf<C> }[CollectionName];
export type Cbm = EntryOf<'cbms'>;
export type Organisation = EntryOf<'organisations'>;
export type Position = EntryOf<'positions'>;
export type Network = EntryOf<'networks'>;
export type CbmDocument = EntryOf<'documents'>;
export type Meeting = EntryOf<'meetings'>;
export type Delegation = EntryOf<'delegations'>;
export type Question = EntryOf<'questions'>;
export type Theme = EntryOf<'themes'>;
export type Stance = EntryOf<'stances'>;
export type Term = EntryOf<'glossary'>;
export type Move = EntryOf<'moved'>;

/** The address of an entry. Terms share one page; guides stand at the top; themes are anchors of the list of CBMs. */
export function addressOf(collection: CollectionName, id: string): string {
  switch (collection) {
    case 'glossary':
      return `/glossary/#${id}`;
    case 'guides':
      return `/${id}/`;
    case 'themes':
      return `/cbms/#${id}`;
    case 'stances':
      return `/methodology/#${id}`;
    default:
      return `/${collection}/${id}/`;
  }
}

/** An entry that was taken back, with the day and the reason. */
export type WithdrawnEntry = AnyEntry & {
  readonly data: { readonly withdrawn: { readonly on: string; readonly reason: string } };
};

export function isWithdrawn(entry: AnyEntry): entry is WithdrawnEntry {
  return 'withdrawn' in entry.data && entry.data.withdrawn !== undefined;
}
