import type { ClaimRecord } from './claims.ts';
import type { CbmDocument, Cbm, Organisation } from './entry.ts';
import { compareIds } from './table.ts';
import type { Facts } from './facts.ts';

/**
 * How a document was read for this repository: itself, at least in part; through a published account of it that
 * stands elsewhere; or not at all.
 */
export type Reading = 'read' | 'account' | 'unread';

/** A document of a body, with how it was read. */
export interface SearchedDocument {
  readonly document: CbmDocument;
  readonly reading: Reading;
}

/**
 * The documents of a body, and those that its measures stand in, in the order of their ids. Records that stand for
 * documents still to be found are left out: nothing was searched there.
 */
export function documentsSearched(
  { organisation, cbms }: { readonly organisation: Organisation | undefined; readonly cbms: readonly Cbm[] },
  facts: Facts,
): SearchedDocument[] {
  const { documents } = facts.graph;
  const own = new Set([
    ...(organisation === undefined ? [] : facts.documentsOf(organisation)),
    ...cbms.map(({ data }) => documents.get(data.adoption.document)),
  ]);
  return [...own]
    .filter(({ data }) => data.kind !== 'unidentified')
    .sort((a, b) => compareIds(a.id, b.id))
    .map((document) => ({ document, reading: readingOf(claimsNaming(document, facts)) }));
}

const claimsNaming = (document: CbmDocument, facts: Facts): ClaimRecord[] => [
  ...facts.claimsRestingOn(document).map(({ claim }) => claim),
  ...facts.claimsOf(document).filter(({ source }) => source.document === document.id),
];

/** An account that is itself the document named has been read; one that stands elsewhere is named in `via`. */
function readingOf(claims: readonly ClaimRecord[]): Reading {
  const checked = claims.filter((claim) => claim.checked !== 'unchecked');
  if (checked.length === 0) return 'unread';
  const isRead = checked.some((claim) => claim.checked === 'primary' || claim.source.via === undefined);
  return isRead ? 'read' : 'account';
}
