import { parseOrder } from '#model/matrix-rows.ts';
import { matrixPhrase } from '#text/matrix.ts';
import { TableAsBuilt } from './matrix-table.ts';
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
  readonly #controls: HTMLFieldSetElement;
  readonly #selects: readonly HTMLSelectElement[];
  readonly #read: () => TableAsBuilt;
  /** Read at the first choice: most readers make none, and thousands of cells keep a telephone busy. */
  #table: TableAsBuilt | undefined;

  constructor(matrix: HTMLElement, table: HTMLTableElement, controls: HTMLFieldSetElement) {
    this.#controls = controls;
    this.#selects = [...controls.querySelectorAll('select')];
    this.#read = () => new TableAsBuilt(matrix, table, controls);
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
    if (isAsBuilt && this.#table === undefined) return;
    this.#table ??= this.#read();
    const meeting = this.#chosen('meeting');
    const process = meeting?.startsWith('process:') ? meeting.slice('process:'.length) : undefined;
    const shown = this.#table.show({
      within: {
        region: this.#chosen('region'),
        ...(process === undefined ? { meeting } : { process }),
      },
      group: parseOrder(this.#chosen('group') ?? ''),
      sort: parseOrder(this.#chosen('sort') ?? ''),
      isAsBuilt,
    });
    const status = this.#controls.querySelector('[role="status"]');
    if (status) status.textContent = isAsBuilt ? '' : matrixPhrase.shown(shown.delegations, shown.statements);
  }

  #chosen(name: string): string | undefined {
    const value = this.#selects.find((select) => select.name === name)?.value;
    return value === '' ? undefined : value;
  }
}

customElements.define('position-matrix', PositionMatrix);
