import type { AnyEntry } from '#model/entry.ts';
import type { ClaimRecord } from '#model/claims.ts';
import type { Facts } from '#model/facts.ts';
import { derivedFacts } from './derived-facts.ts';
import { byCollection, hasBody, type PublishedCollection } from './published-collections.ts';
import { publishedSchemas } from './published-schema.ts';

/** An entry that is published as data. */
export type EntryToPublish = Extract<AnyEntry, { readonly collection: PublishedCollection }>;

export type PublishedEntry = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly url: string;
};

/**
 * An entry as the data give it: its own fields, what the graph adds, its prose and all its claims.
 * Every key is there in every entry of a collection, null where the author left the field out.
 */
export function publishedEntry(entry: EntryToPublish, facts: Facts): PublishedEntry {
  const { collection, id, url } = entry;
  const fields: Record<string, unknown> = {
    ...nothing[collection],
    ...entry.data,
    ...derivedFacts(entry, facts),
    ...(hasBody(collection) && entry.body !== '' && { body: entry.body }),
    claims: facts.claimsOf(entry).map(claimData),
  };
  // By name, so that the same content always gives the same text.
  const names = Object.keys(fields).filter((name) => name !== 'id' && name !== 'url');
  return { id, url, ...Object.fromEntries(names.sort().map((name) => [name, fields[name]])) };
}

/** For each collection its keys, all null. */
const nothing = byCollection((collection) =>
  Object.fromEntries(Object.keys(publishedSchemas[collection].shape).map((name) => [name, null])),
);

/** `field` tells in which field of the entry the claim stands. */
const claimData = ({ path, ...claim }: ClaimRecord) => ({ field: path[0], ...claim });
