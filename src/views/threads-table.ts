import type { Facts } from '#model/facts.ts';
import { linksOnTheme } from '#model/common-threads.ts';
import { groupBy } from '#model/groups.ts';
import { cbmsIn, cellsFound, isProvisional, type ThemeRow } from '#model/theme-by-body.ts';
import { statuses } from '#schema/vocabularies.ts';
import { threads } from '#text/lineage.ts';
import { addressOfTheme } from './lineage-table.ts';
import type { TableView } from './page.ts';

/** The themes with the number of bodies, measures and links, each opening onto its page. */
export function threadsTable(rows: readonly ThemeRow[], facts: Facts): TableView {
  return {
    caption: threads.caption,
    columns: threads.columns,
    rows: rows.map((row) => ({
      cells: [
        [{ text: row.theme.data.title, href: addressOfTheme(row) }],
        [threads.bodiesOf(cellsFound(row, 'found').length, row.cells.length)],
        [String(cellsFound(row, 'provisional').length)],
        [String(cellsFound(row, 'none').length)],
        [measuresInWords(row)],
        [String(linksOnTheme(row.theme, facts).length)],
      ],
    })),
  };
}

/** `18, of them 5 unconfirmed` */
export function measuresInWords(row: ThemeRow): string {
  const cbms = cbmsIn(row);
  const byStatus = groupBy(cbms.filter(isProvisional), ({ data }) => data.status);
  return threads.measures(
    cbms.length,
    statuses.flatMap((name) => {
      const own = byStatus.get(name);
      return own === undefined ? [] : [[name, own.length] as const];
    }),
  );
}
