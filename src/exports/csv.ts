import { stringify } from 'csv-stringify/sync';
import type { Facts } from '#model/facts.ts';
import { columnsOf } from './columns.ts';
import { type DataTable, rowOf } from './data-table.ts';
import type { Edition } from './edition.ts';

/** A table as CSV, its columns in the first line. */
export function csvOf(table: DataTable, facts: Facts, edition: Edition): string {
  const columns = columnsOf(rowOf(table, facts)).map(({ name }) => ({ name, path: name.split('.') }));
  const rows = table.rows(facts, edition).map((row) => columns.map(({ path }) => toCell(valueAt(row, path))));
  const header = columns.map(({ name }) => name);
  return toCsv([header, ...rows]);
}

/**
 * Lines of cells as CSV (RFC 4180, UTF-8 without a mark at the beginning).
 * A cell that a spreadsheet would run as a formula begins with ' instead.
 */
export const toCsv = (lines: readonly (readonly (string | number)[])[]): string =>
  stringify([...lines], { record_delimiter: '\r\n', escape_formulas: true });

const valueAt = (row: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    row,
  );

/** Nothing is an empty cell; the values of a list stand after one another, parted by a semicolon and a space. */
function toCell(value: unknown): string | number {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(toListed).join('; ');
  throw new Error('A record has no cell; the columns of a table are to lead into it.');
}

/** Inside a list a semicolon is written \; and a backslash \\, so that a reader can part it again. */
const toListed = (value: unknown): string => String(value).replace(/[\\;]/g, '\\$&');
