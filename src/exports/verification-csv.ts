import { stringify } from 'csv-stringify/sync';
import { bodyOf } from '#model/body-of.ts';
import { addressOfClaim } from '#model/claims.ts';
import type { EntryClaim } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';

export const verificationColumns = [
  'body',
  'collection',
  'entry',
  'checked',
  'checkedOn',
  'text',
  'document',
  'paragraph',
  'via',
  'url',
] as const;

/** One row a claim, RFC 4180, in the order given. Cells that a spreadsheet would run are quoted with '. */
export function verificationCsv(claims: readonly EntryClaim[], graph: Graph): string {
  const rows = claims.map(({ entry, claim }) => [
    bodyOf(entry, graph),
    entry.collection,
    entry.id,
    claim.checked,
    claim.checkedOn ?? '',
    claim.text,
    claim.source.document,
    claim.source.paragraph ?? '',
    claim.source.via ?? '',
    addressOfClaim(entry, claim),
  ]);
  return stringify([[...verificationColumns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
