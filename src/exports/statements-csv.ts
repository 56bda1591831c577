import { stringify } from 'csv-stringify/sync';
import type { Statement } from '#model/statements.ts';

export const statementColumns = [
  'delegation',
  'iso3',
  'meeting',
  'date',
  'question',
  'stance',
  'text',
  'document',
  'paragraph',
  'checked',
  'url',
] as const;

/** One row a statement, RFC 4180, in the order of the statements given. Cells that a spreadsheet would run are quoted with '. */
export function statementsCsv(statements: readonly Statement[]): string {
  const rows = statements.map(({ delegation, meeting, on, question, stance, claim, url }) => [
    delegation.id,
    delegation.data.iso3 ?? '',
    meeting.id,
    on ?? '',
    question.id,
    stance.id,
    claim.text,
    claim.source.document,
    claim.source.paragraph ?? '',
    claim.checked,
    url,
  ]);
  return stringify([[...statementColumns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
