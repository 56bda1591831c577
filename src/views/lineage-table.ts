import type { Body } from '#model/bodies.ts';
import type { Cbm } from '#model/entry.ts';
import { groupBy } from '#model/groups.ts';
import type { ThemeRow } from '#model/theme-by-body.ts';
import { level, organisationKinds } from '#text/en.ts';
import { lineage, lineageSection, provisionalMark } from '#text/lineage.ts';
import { bodyLink } from './body-link.ts';
import type { CrossCell, CrossTableView } from './page.ts';

/** Measures by theme (rows) and body (columns); each measure stands once in each of its themes. */
export function lineageTable(bodies: readonly Body[], rows: readonly ThemeRow[]): CrossTableView {
  const groups = groupBy(bodies, ({ organisation }) => organisation?.data.kind);
  return {
    caption: lineageSection.table.heading,
    corner: lineage.theme,
    groups: [...groups].map(([kind, columns]) => ({
      heading: kind === undefined ? level.bilateral : organisationKinds[kind],
      columns: columns.map(bodyLink),
    })),
    rows: rows.map((row) => ({
      head: { text: row.theme.data.title, href: addressOfTheme(row) },
      cells: row.cells.map(({ body, cbms }): CrossCell => ({
        links: cbms.map((cbm) => linkIn(body, cbm)),
        empty: lineage.byDash,
      })),
    })),
  };
}

/** The page on the common threads of a theme. */
export const addressOfTheme = ({ theme }: Pick<ThemeRow, 'theme'>): string => `/lineage/${theme.id}/`;

function linkIn(body: Body, cbm: Cbm): CrossCell['links'][number] {
  const { designation, title, status } = cbm.data;
  const mark = provisionalMark(status);
  return {
    text: designationWithin(body, designation),
    href: cbm.url,
    name: `${designation}: ${title}`,
    ...(mark !== '' && { detail: mark }),
  };
}

/** What the head of the column has not said yet: `OSCE CBM 8` → `CBM 8`, `GGE 2013, para. 26 (c)` → `para. 26 (c)`. */
function designationWithin({ organisation }: Body, designation: string): string {
  const short = organisation?.data.names.short;
  if (short === undefined) return designation;
  if (designation.startsWith(`${short} `)) return designation.slice(short.length + 1);
  return organisation?.data.kind === 'un-process' ? designation.replace(/^[^,]*\d{4}, /, '') : designation;
}
