import { countRows, type RowGroup } from '#model/matrix-rows.ts';
import { matrixPhrase } from '#text/matrix.ts';
import { element } from './element.ts';
import type { TableRow } from './matrix-cells.ts';

/** Shows each group in a body of its own, under its heading and size, as they were built. */
export function showGroups(
  table: HTMLTableElement,
  groups: readonly RowGroup<TableRow>[],
  headingOf: (key: string) => string,
  columns: number,
): void {
  const bodies = groups.map(({ key, rows }) => {
    const heading = headingOf(key);
    const { delegations, statements } = countRows(rows);
    const head = element('th', { scope: 'rowgroup', colspan: String(columns + 1) }, [
      element('span', {}, [
        element('b', {}, [heading]),
        ' ',
        element('small', {}, [matrixPhrase.size(delegations, statements)]),
      ]),
    ]);
    return element('tbody', {}, [
      ...(heading === '' ? [] : [element('tr', { class: 'group' }, [head])]),
      ...rows.map((row) => row.element),
    ]);
  });
  for (const body of [...table.tBodies]) body.remove();
  table.tFoot?.before(...bodies);
}
