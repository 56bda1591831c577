import { countMeetings, countOn, countRows, groupRows, parseOrder, rowsWithin } from '#model/matrix-rows.ts';
import { matrix as text, matrixPhrase } from '#text/matrix.ts';
import { Cell, readRows, type TableRow } from './matrix-cells.ts';
import { type ColumnState, showColumns } from './matrix-columns.ts';
import { showGroups } from './matrix-groups.ts';
import { headingOf, knownOrders, type MatrixNames, readNames } from './matrix-names.ts';
import { moveInTable, nameCell } from './move-in-table.ts';

/** A position matrix that a reader filters, groups and sorts. What is chosen stands in the address. */
class PositionMatrix extends HTMLElement {
  connectedCallback(): void {
    const [table, controls] = [this.querySelector('table'), this.querySelector('fieldset')];
    if (table === null) return;
    table.addEventListener('keydown', moveInTable);
    table.addEventListener('pointerover', ({ target }) => {
      if (target instanceof Element) nameCell(target.closest('td'));
    });
    if (controls !== null) new Arrangement(this, table, controls).start();
  }
}

/** What a reader chose in the controls of a matrix, and the table that follows it. */
class Arrangement {
  readonly #table: HTMLTableElement;
  readonly #controls: HTMLFieldSetElement;
  readonly #selects: readonly HTMLSelectElement[];
  readonly #names: MatrixNames;
  /** The choice of each meeting, which says of what process it was and how far it was read. */
  readonly #meetings: ReadonlyMap<string, HTMLOptionElement>;
  readonly #rows: readonly TableRow[];
  readonly #cells: ReadonlyMap<HTMLTableCellElement, Cell>;
  #isAsBuilt = true;

  constructor(matrix: HTMLElement, table: HTMLTableElement, controls: HTMLFieldSetElement) {
    this.#table = table;
    this.#controls = controls;
    this.#selects = [...controls.querySelectorAll('select')];
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

  start(): void {
    this.#controls.addEventListener('change', () => {
      this.#keepAddress();
      this.#show();
    });
    this.#controls.querySelector('button')?.addEventListener('click', () => {
      for (const select of this.#selects) select.selectedIndex = 0;
      this.#keepAddress();
      this.#show();
    });
    addEventListener('popstate', () => {
      this.#readAddress();
      this.#show();
    });
    this.#controls.hidden = false;
    this.#readAddress();
    this.#show();
  }

  #readAddress(): void {
    const chosen = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const place = [...select.options].findIndex(({ value }) => value === chosen.get(select.name));
      select.selectedIndex = Math.max(place, 0);
    }
  }

  /** What is as built is left out of the address. */
  #keepAddress(): void {
    const chosen = this.#selects.filter(({ selectedIndex }) => selectedIndex > 0);
    const query = chosen.map(({ name, value }) => `${name}=${value}`).join('&');
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  #show(): void {
    const isAsBuilt = this.#selects.every(({ selectedIndex }) => selectedIndex === 0);
    if (isAsBuilt && this.#isAsBuilt) return;
    this.#isAsBuilt = isAsBuilt;
    const meeting = this.#chosen('meeting');
    const process = meeting?.startsWith('process:') ? meeting.slice('process:'.length) : undefined;
    const rows = rowsWithin(this.#rows, {
      region: this.#chosen('region'),
      ...(process === undefined ? { meeting } : { process }),
    });
    const group = parseOrder(this.#chosen('group') ?? '');
    const sort = parseOrder(this.#chosen('sort') ?? '');
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
    const { delegations, statements } = countRows(rows);
    const status = this.#controls.querySelector('[role="status"]');
    if (status) status.textContent = isAsBuilt ? '' : matrixPhrase.shown(delegations, statements);
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

  #chosen(name: string): string | undefined {
    const value = this.#selects.find((select) => select.name === name)?.value;
    return value === '' ? undefined : value;
  }
}

customElements.define('position-matrix', PositionMatrix);
