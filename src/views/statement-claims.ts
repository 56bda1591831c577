import type { Facts } from '#model/facts.ts';
import type { Statement } from '#model/statements.ts';
import { stanceBadge } from './badges.ts';
import { claimNote } from './cite.ts';
import { bareClaimView } from './claim.ts';
import type { ClaimView, Inline } from './page.ts';

/** A statement as a claim that begins with its stance; `lead` says what the page at hand does not say already. */
export function statementClaim(
  statement: Statement,
  facts: Facts,
  lead: Inline,
  isOwnPage: boolean,
): ClaimView {
  const cite = claimNote(statement.position, statement.id, facts);
  return {
    ...bareClaimView(statement.claim, facts.graph, lead),
    badge: stanceBadge(statement.stance),
    ...(isOwnPage ? { anchor: statement.id } : { permalink: statement.url }),
    ...(cite !== undefined && { cite }),
  };
}
