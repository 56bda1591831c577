import { stringify } from 'csv-stringify/sync';
import type { Matrix } from '#model/matrix.ts';
import { countRows } from '#model/matrix-rows.ts';

/** The columns before those of the questions. */
export const delegationColumns = ['delegation', 'name', 'iso3', 'region', 'statements'] as const;

/**
 * A matrix as one row a delegation and one column a question, called by its id. A cell holds the stances, the latest
 * first, with `; ` between them; an empty cell is no record. RFC 4180; cells that a spreadsheet would run are quoted with '.
 */
export function matrixCsv({ questions, rows }: Matrix): string {
  const lines = rows.map((row) => [
    row.delegation.id,
    row.name,
    row.delegation.data.iso3 ?? '',
    row.delegation.data.region ?? '',
    String(countRows([row]).statements),
    ...questions.map(({ id }) =>
      (row.cells.get(id) ?? [])
        .map(({ stance }) => stance)
        .reverse()
        .join('; '),
    ),
  ]);
  return stringify([[...delegationColumns, ...questions.map(({ id }) => id)], ...lines], {
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}
