import { checks } from '#schema/vocabularies.ts';
import type { DataClaim, EntryPair, EntryRef, Pairing } from './data-snapshot.ts';

/** A claim by its entry and anchor. */
export interface ClaimRef extends EntryRef {
  readonly anchor: string;
  readonly text: string;
}

/** One part of a claim, as it was and as it is. */
export interface ClaimChange extends EntryRef {
  readonly anchor: string;
  readonly before: string;
  readonly after: string;
}

/** What has become of the claims. Those of entries that are new or gone are new or gone with them. */
export interface ClaimDiff {
  readonly claimsAdded: readonly ClaimRef[];
  readonly claimsRemoved: readonly ClaimRef[];
  readonly claimTextChanged: readonly ClaimChange[];
  readonly claimNoteChanged: readonly ClaimChange[];
  readonly claimDateChanged: readonly ClaimChange[];
  readonly claimSourceChanged: readonly ClaimChange[];
  /** From unchecked to secondary or primary, or from secondary to primary. */
  readonly checkRaised: readonly ClaimChange[];
  readonly checkLowered: readonly ClaimChange[];
}

/** Compares the claims of entries, pair by pair, by their anchors, which never change. */
export function diffClaims({ pairs, added, removed }: Pairing): ClaimDiff {
  const compared = pairs.map(compareClaims);
  const both = compared.flatMap(({ both: own }) => own);
  const checkChanged = both.filter(({ before, after }) => before.checked !== after.checked);
  const isRaised = ({ before, after }: ClaimPair) =>
    checks.indexOf(after.checked) < checks.indexOf(before.checked);
  const checkOf = (claim: DataClaim) => claim.checked;
  return {
    claimsAdded: [...added.flatMap(claimsOfWhole), ...compared.flatMap((claims) => claims.added)],
    claimsRemoved: [...removed.flatMap(claimsOfWhole), ...compared.flatMap((claims) => claims.removed)],
    claimTextChanged: changesIn(both, ({ text }) => text),
    claimNoteChanged: changesIn(both, ({ note = '' }) => note),
    claimDateChanged: changesIn(both, ({ on = '', until }) => (until === undefined ? on : `${on}/${until}`)),
    claimSourceChanged: changesIn(both, sourceOf),
    checkRaised: changesIn(checkChanged.filter(isRaised), checkOf),
    checkLowered: changesIn(
      checkChanged.filter((pair) => !isRaised(pair)),
      checkOf,
    ),
  };
}

const claimsOfWhole = (ref: Pairing['added'][number]): ClaimRef[] =>
  ref.entry.claims.map((claim) => refTo(ref, claim));

interface ClaimPair {
  /** The entry as it is called now. */
  readonly entry: EntryRef;
  readonly before: DataClaim;
  readonly after: DataClaim;
}

function compareClaims({ before, after }: EntryPair) {
  const old = byAnchor(before.entry.claims);
  const current = byAnchor(after.entry.claims);
  return {
    both: [...old].flatMap(([anchor, claim]): ClaimPair[] => {
      const same = current.get(anchor);
      return same === undefined
        ? []
        : [{ entry: { collection: after.collection, id: after.id }, before: claim, after: same }];
    }),
    added: [...current.values()].filter(({ anchor }) => !old.has(anchor)).map((claim) => refTo(after, claim)),
    removed: [...old.values()]
      .filter(({ anchor }) => !current.has(anchor))
      .map((claim) => refTo(before, claim)),
  };
}

const byAnchor = (claims: readonly DataClaim[]): Map<string, DataClaim> =>
  new Map(claims.map((claim) => [claim.anchor, claim]));

const refTo = ({ collection, id }: EntryRef, { anchor, text }: DataClaim): ClaimRef => ({
  collection,
  id,
  anchor,
  text,
});

const changesIn = (pairs: readonly ClaimPair[], part: (claim: DataClaim) => string): ClaimChange[] =>
  pairs
    .map(({ entry, before, after }) => ({
      ...entry,
      anchor: after.anchor,
      before: part(before),
      after: part(after),
    }))
    .filter(({ before, after }) => before !== after);

/** `a-68-98, 26 (c), read at https://…` */
const sourceOf = ({ source: { document, paragraph, via } }: DataClaim): string =>
  [document, paragraph, via && `read at ${via}`].filter(Boolean).join(', ');
