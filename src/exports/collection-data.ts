import type { AnyEntry, CbmDocument } from '#model/entry.ts';
import type { ClaimRecord } from '#model/claims.ts';
import { standingOf } from '#model/document-status.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import type { Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** The version of the form of the data, as semver. A key is never removed or renamed within version 1. */
export const schemaVersion = '1.0.0';

/** The licence of the content. */
export const license = 'CC-BY-4.0';

/** The collections that are published as data. Stances and moved records travel inside others. */
export const publishedCollections = [
  'cbms',
  'organisations',
  'positions',
  'networks',
  'documents',
  'meetings',
  'delegations',
  'questions',
  'themes',
  'glossary',
] as const satisfies readonly CollectionName[];
export type PublishedCollection = (typeof publishedCollections)[number];

/**
 * One collection as JSON text: `{schemaVersion, release, license, entries, moved, withdrawn}`, entries sorted by id.
 * @param release the date of the release, or null when the content has not been released.
 */
export function collectionJson(
  facts: Facts,
  collection: PublishedCollection,
  release: string | null,
): string {
  const { graph } = facts;
  // Every field of the schema is there in every entry, so that the keys are the same whatever an entry leaves out.
  const absentFields = Object.fromEntries(fieldsOf(collection).map((field) => [field, null]));
  const entries = graph[collection].all.map((entry: AnyEntry) => ({
    ...absentFields,
    ...(entry.data as object),
    id: entry.id,
    url: entry.url,
    ...derivedFacts(entry, facts),
    claims: facts.claimsOf(entry).map(claimData),
  }));
  const moved = graph.moved.all
    .filter(({ data }) => data.collection === collection)
    .map(({ data }) => ({ id: data.from, movedTo: data.to, on: data.on }));
  const withdrawn = graph.withdrawn
    .filter((entry) => entry.collection === collection)
    .map(({ id, data }) => ({ id, ...data.withdrawn }));
  return `${JSON.stringify({ schemaVersion, release, license, entries: entries.map(sortedKeys), moved, withdrawn }, null, 1)}\n`;
}

/** `field` tells in which field of the entry the claim stands. */
const claimData = ({ path, ...claim }: ClaimRecord) => ({ field: path[0], ...claim });

/** id and url first, then the fields by name, so that the same content always gives the same text. */
function sortedKeys(entry: Record<string, unknown>): Record<string, unknown> {
  const { id, url, ...fields } = entry;
  return { id, url, ...Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** What the graph adds to the own fields of an entry. */
function derivedFacts(entry: AnyEntry, facts: Facts): object {
  switch (entry.collection) {
    case 'cbms':
      return {
        ...('parties' in entry.data ? {} : { parties: [] }),
        linkedFrom: facts
          .linksSeenFrom(entry)
          .filter(({ link }) => link.to === entry)
          .map(({ relation, other, link: { basis, url } }) => ({ relation, from: other.id, basis, url })),
      };
    case 'documents':
      return documentFacts(entry, facts.documentsReplacing(entry));
    case 'questions':
      return { tallies: talliesOf(facts.graph, facts.statementsOn(entry)) };
    default:
      return {};
  }
}

function documentFacts({ data }: CbmDocument, replacing: readonly CbmDocument[]): object {
  return {
    status: standingOf(data.symbol),
    // `url` is the page of this site, as in every collection; the document’s own address stands here.
    address: data.url ?? null,
    urls: { ...(data.url && { [data.language]: data.url }), ...data.urls },
    replacedBy: replacing.map(({ id }) => id),
  };
}

function talliesOf(graph: Graph, statements: readonly Statement[]): object[] {
  return [...groupBy(statements, ({ meeting }) => meeting)].flatMap(([meeting, own]) =>
    tallyOf(graph, own).map(({ stance, statements: counted, delegations }) => ({
      meeting: meeting.id,
      date: meeting.data.from ?? null,
      stance: stance.id,
      statements: counted.length,
      delegations: delegations.map(({ id }) => id),
    })),
  );
}

/** The fields that the schema of a collection knows, of all shapes that an entry may have. */
function fieldsOf(collection: PublishedCollection): string[] {
  const { schema } = collections[collection];
  const shapes = 'options' in schema ? schema.options.map(({ shape }) => shape) : [schema.shape];
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}
