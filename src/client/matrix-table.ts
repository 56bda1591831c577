import {
  countMeetings,
  countOn,
  countRows,
  groupRows,
  type RowFilter,
  type RowOrder,
  rowsWithin,
} from '#model/matrix-rows.ts';
import { matrix as text } from '#text/matrix.ts';
import { Cell, readRows, type TableRow } from './matrix-cells.ts';
import { type ColumnState, showColumns } from './matrix-columns.ts';
import { showGroups } from './matrix-groups.ts';
import { headingOf, knownOrders, type MatrixNames, readNames } from './matrix-names.ts';

/** Which rows of a matrix to show, and how they are arranged. */
export interface Arranged {
  readonly within: RowFilter;
  readonly group: RowOrder;
  readonly sort: RowOrder;
  readonly isAsBuilt: boolean;
}

/** The table of a matrix, read while nobody has rearranged it yet. */
export class TableAsBuilt {
  readonly #table: HTMLTableElement;
  readonly #names: MatrixNames;
  /** The choice of each meeting, which says of what process it was and how far it was read. */
  readonly #meetings: ReadonlyMap<string, HTMLOptionElement>;
  readonly #rows: readonly TableRow[];
  readonly #cells: ReadonlyMap<HTMLTableCellElement, Cell>;

  constructor(matrix: HTMLElement, table: HTMLTableElement, controls: HTMLFieldSetElement) {
    this.#table = table;
    this.#names = readNames(matrix);
    this.#meetings = new Map(
      [...controls.querySelectorAll<HTMLOptionElement>('[name="meeting"] optgroup option')].map((option) => [
        option.value,
        option,
      ]),
    );
    this.#rows = readRows(table, (meeting) => this.#meetings.get(meeting)?.dataset.process);
    this.#cells = new Map(
      this.#rows.flatMap(({ places }) =>
        [...places].map(([question, place]) => [
          place,
          new Cell(place, this.#names.questions.get(question) ?? '', text.noRecord),
        ]),
      ),
    );
  }

  /** Arranges the table, and gives how much of it is shown. */
  show({ within, group, sort, isAsBuilt }: Arranged): ReturnType<typeof countRows> {
    const rows = rowsWithin(this.#rows, within);
    const columns = [...this.#names.questions.keys()].map((question) =>
      this.#columnOf(question, rows, isAsBuilt),
    );
    for (const { places, cells } of rows)
      for (const [question, place] of places) this.#cells.get(place)?.show(cells.get(question) ?? []);
    showColumns(this.#table, columns);
    showGroups(
      this.#table,
      groupRows(rows, group, sort, knownOrders(this.#names)),
      (key) => headingOf(key, group, this.#names),
      columns.filter(({ isShown }) => isShown).length,
    );
    return countRows(rows);
  }

  /** A question that nothing is left of has no column, unless it has one as built. */
  #columnOf(question: string, rows: readonly TableRow[], isAsBuilt: boolean): ColumnState {
    const delegations = countOn(question, rows);
    return {
      isShown: isAsBuilt || delegations > 0,
      delegations,
      meetings:
        this.#meetings.size === 0
          ? undefined
          : countMeetings(question, rows, (id) => this.#meetings.get(id)?.dataset.whole !== undefined),
    };
  }
}
