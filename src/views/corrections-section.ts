import { correctionsOf } from '#model/corrections.ts';
import type { AnyEntry } from '#model/entry.ts';
import { formatDate } from '#model/partial-date.ts';
import type { Correction } from '#schema/entry.ts';
import { correctionKind, corrections as text } from '#text/corrections.ts';
import type { Inline, Section, TableView } from './page.ts';

/** The corrections of one entry, for its page; nothing while there are none. */
export function correctionsSection(entry: AnyEntry): Section | undefined {
  const own = correctionsOf(entry);
  if (own.length === 0) return undefined;
  const { on, kind, was, is, why } = text.columns;
  const rows = own.map((correction) => [formatDate(correction.on), ...correctionCells(correction)]);
  return {
    id: 'section_corrections',
    heading: text.heading,
    blocks: [{ type: 'table', table: correctionTable([on, kind, was, is, why], rows) }],
  };
}

/** Kind, what it said, what it says now, and why. */
export const correctionCells = ({ kind, was, is, why }: Correction): Inline[] => [
  correctionKind[kind],
  was ?? text.notRepeated,
  is ?? text.nothing,
  why,
];

/** Corrections as a table, one row each. */
export const correctionTable = (
  columns: readonly string[],
  rows: readonly (readonly Inline[])[],
): TableView => ({
  caption: text.heading,
  columns,
  rows: rows.map((cells) => ({ cells: cells.map((cell) => [cell]) })),
});
