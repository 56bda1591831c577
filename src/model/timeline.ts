import type { ClaimRecord } from './claims.ts';
import { claimsOf } from './claims.ts';
import type { AnyEntry } from './entry.ts';
import { compareDates, type PartialDate } from './partial-date.ts';

/** A dated claim together with the entry that makes it. */
export interface DatedEvent {
  readonly entry: AnyEntry;
  readonly claim: ClaimRecord & { readonly on: PartialDate };
}

/** The dated claims of some entries, oldest first. */
export function timelineOf(entries: Iterable<AnyEntry>): DatedEvent[] {
  return [...entries]
    .flatMap((entry) => claimsOf(entry).map((claim) => ({ entry, claim })))
    .filter((event): event is DatedEvent => event.claim.on !== undefined)
    .sort((a, b) => compareDates(a.claim.on, b.claim.on));
}
