import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { bodiesInOrder, type BodyId, bodyOf } from './body-of.ts';
import type { CbmDocument } from './entry.ts';
import type { EntryClaim, Facts } from './facts.ts';
import { groupBy } from './groups.ts';
import { compareIds } from './table.ts';
import { type CheckCounts, countChecks } from './verification.ts';

/** How many claims of each part of the repository were checked in which way; the parts of each kind add up to all. */
export interface Coverage {
  readonly all: CheckCounts;
  readonly byCollection: readonly { readonly collection: CollectionName; readonly counts: CheckCounts }[];
  readonly byBody: readonly { readonly body: BodyId; readonly counts: CheckCounts }[];
}

export function coverageOf(facts: Facts): Coverage {
  const claims = facts.claims();
  const byCollection = groupBy(claims, ({ entry }) => entry.collection);
  return {
    all: checksOf(claims),
    byCollection: collectionNames
      .map((collection) => ({ collection, counts: checksOf(byCollection.get(collection) ?? []) }))
      .filter(({ counts }) => counts.total > 0),
    byBody: bodiesWithClaims(facts).map((body) => ({ body, counts: checksOf(facts.claimsOfBody(body)) })),
  };
}

export const checksOf = (claims: readonly EntryClaim[]): CheckCounts =>
  countChecks(claims.map(({ claim }) => claim));

/** Every body of which something is claimed, in the order in which readers look for them. */
const bodiesWithClaims = ({ graph, claims }: Facts): BodyId[] =>
  bodiesInOrder(
    claims().map(({ entry }) => bodyOf(entry, graph)),
    graph,
  );

/** The claims that nobody has yet found in the source itself. */
export const openClaims = (claims: readonly EntryClaim[]): EntryClaim[] =>
  claims.filter(({ claim }) => claim.checked !== 'primary');

/** The documents on which open claims rest, those with most first, with how many of each check. */
export function documentsToRead({ graph, claims }: Facts): { document: CbmDocument; counts: CheckCounts }[] {
  return [...groupBy(openClaims(claims()), ({ claim }) => claim.source.document)]
    .map(([id, own]) => ({ document: graph.documents.get(id), counts: checksOf(own) }))
    .filter(({ document }) => document.data.kind !== 'unidentified')
    .sort(
      (a, b) =>
        b.counts.unchecked - a.counts.unchecked ||
        b.counts.total - a.counts.total ||
        compareIds(a.document.id, b.document.id),
    );
}

/** Claims by the day on which they were checked, the longest ago first; those without a day are left out. */
export const checksByDay = (claims: readonly EntryClaim[]): { on: string; claims: EntryClaim[] }[] =>
  [...groupBy(claims, ({ claim }) => claim.checkedOn)]
    .flatMap(([on, own]) => (on === undefined ? [] : [{ on, claims: own }]))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
