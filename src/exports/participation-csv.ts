import { stringify } from 'csv-stringify/sync';
import type { Figure } from '#model/participation.ts';

export const participationColumns = [
  'network',
  'on',
  'before',
  'count',
  'exactness',
  'unit',
  'text',
  'document',
  'paragraph',
  'checked',
  'url',
] as const;

/**
 * One row a figure, RFC 4180, in the order given. Where `before` is true the figure was reached at some time before
 * the date. Cells that a spreadsheet would run are quoted with '.
 */
export function participationCsv(figures: readonly Figure[]): string {
  const rows = figures.map(({ network, on, before, count, exactness, unit, claim, url }) => [
    network.id,
    on,
    String(before),
    String(count),
    exactness,
    unit,
    claim.text,
    claim.source.document,
    claim.source.paragraph ?? '',
    claim.checked,
    url,
  ]);
  return stringify([[...participationColumns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
