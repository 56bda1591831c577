import type { ClaimRecord } from './claims.ts';
import type { AnyEntry } from './entry.ts';
import type { EntryClaim } from './facts.ts';
import { compareDates, type PartialDate } from './partial-date.ts';

/** A dated claim together with the entry that makes it. */
export interface DatedEvent {
  readonly entry: AnyEntry;
  readonly claim: ClaimRecord & { readonly on: PartialDate };
}

/** The dated ones of some claims, oldest first. */
export function timelineOf(claims: readonly EntryClaim[]): DatedEvent[] {
  return claims
    .filter((event): event is DatedEvent => event.claim.on !== undefined)
    .sort((a, b) => compareDates(a.claim.on, b.claim.on));
}
