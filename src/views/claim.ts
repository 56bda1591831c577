import type { ClaimRecord } from '#model/claims.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { paragraphLabel } from '#model/paragraph.ts';
import { formatDate, formatSpan } from '#model/partial-date.ts';
import { timelineOf } from '#model/timeline.ts';
import { labelOfDocument } from '#model/titles.ts';
import type { Claim, Source } from '#schema/claim.ts';
import { label } from '#text/en.ts';
import type { ClaimView, Inline, SourceView } from './page.ts';

/** A claim as pages show it: dated ones begin with their date. */
export function claimView(claim: ClaimRecord, graph: Graph): ClaimView {
  const { anchor, on, until } = claim;
  const lead = on !== undefined && anchor !== 'adoption' ? formatSpan(on, until) : undefined;
  return { ...bareClaimView(claim, graph), anchor, ...(lead !== undefined && { lead }) };
}

/** A claim without an anchor of its own on the page at hand, such as the claim of a link seen from its other end. */
export function bareClaimView(
  { text, source, checked, note }: Pick<Claim, 'text' | 'source' | 'checked' | 'note'>,
  graph: Graph,
  lead?: Inline,
): ClaimView {
  return {
    text,
    source: sourceView(source, graph),
    checked,
    ...(note !== undefined && { note }),
    ...(lead !== undefined && { lead }),
  };
}

/** The dated claims that stand in a field of an entry, oldest first. */
export function datedClaimsAt(entry: AnyEntry, facts: Facts, field: string): ClaimView[] {
  return timelineOf(facts.claimsOf(entry).map((claim) => ({ entry, claim })))
    .filter(({ claim }) => claim.path[0] === field)
    .map(({ claim }) => claimView(claim, facts.graph));
}

/** The claims that stand in some fields of an entry, in the order of the fields named. */
export function claimsAt(entry: AnyEntry, facts: Facts, ...fields: readonly string[]): ClaimView[] {
  const claims = facts.claimsOf(entry);
  return fields.flatMap((field) =>
    claims.filter(({ path }) => path[0] === field).map((claim) => claimView(claim, facts.graph)),
  );
}

function sourceView({ document, paragraph, via }: Source, graph: Graph): SourceView {
  const { url, data } = graph.documents.get(document);
  return {
    number: 0,
    isIdentified: data.kind !== 'unidentified',
    label: data.kind === 'unidentified' ? label.notIdentified : labelOfDocument(data),
    href: url,
    title: data.title,
    issuer: data.issuer,
    ...(data.date !== undefined && { date: formatDate(data.date) }),
    ...(data.url !== undefined && { address: data.url }),
    ...(paragraph !== undefined && data.kind !== 'unidentified' && { paragraph: paragraphLabel(paragraph) }),
    ...(via !== undefined && { via: { href: via, host: new URL(via).host.replace(/^www\./, '') } }),
  };
}
