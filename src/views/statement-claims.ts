import type { Graph } from '#model/graph.ts';
import type { Statement } from '#model/statements.ts';
import { stanceBadge } from './badges.ts';
import { bareClaimView } from './claim.ts';
import type { ClaimView, Inline } from './page.ts';

/** A statement as a claim that begins with its stance; `lead` says what the page at hand does not say already. */
export function statementClaim(
  statement: Statement,
  graph: Graph,
  lead: Inline,
  isOwnPage: boolean,
): ClaimView {
  return {
    ...bareClaimView(statement.claim, graph, lead),
    badge: stanceBadge(statement.stance),
    ...(isOwnPage ? { anchor: statement.id } : { permalink: statement.url }),
  };
}
