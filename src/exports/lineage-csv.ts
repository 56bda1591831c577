import { stringify } from 'csv-stringify/sync';
import type { Link } from '#model/lineage.ts';

export const lineageColumns = [
  'from',
  'fromDesignation',
  'relation',
  'to',
  'toDesignation',
  'basis',
  'text',
  'document',
  'paragraph',
  'checked',
  'url',
] as const;

/** One row a link, as the measure that holds it states it, RFC 4180. Cells that a spreadsheet would run are quoted with '. */
export function lineageCsv(links: readonly Link[]): string {
  const rows = links.map(({ from, relation, to, basis, claim, url }) => [
    from.id,
    from.data.designation,
    relation,
    to.id,
    to.data.designation,
    basis,
    claim.text,
    claim.source.document,
    claim.source.paragraph ?? '',
    claim.checked,
    url,
  ]);
  return stringify([[...lineageColumns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
