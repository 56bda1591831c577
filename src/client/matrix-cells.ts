import type { MatrixRow, Said } from '#model/matrix-rows.ts';
import { matrixPhrase } from '#text/matrix.ts';

/** A row of the table as built, with the elements that it is made of. */
export interface TableRow extends MatrixRow<SaidLink> {
  readonly element: HTMLTableRowElement;
  /** The cells by question, also those without a record. */
  readonly places: ReadonlyMap<string, HTMLTableCellElement>;
}

export interface SaidLink extends Said {
  readonly link: HTMLAnchorElement;
}

/** The process of a meeting, by their ids. */
type ProcessOf = (meeting: string) => string | undefined;

/** Reads the rows of a table as built. */
export function readRows(table: HTMLTableElement, processOf: ProcessOf): TableRow[] {
  const questions = [...table.querySelectorAll<HTMLElement>('[data-question]')].map(
    ({ dataset }) => dataset.question ?? '',
  );
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-region]')].map((element) => {
    const [head, ...cells] = element.cells;
    const places = new Map(
      questions.flatMap((question, index) => {
        const cell = cells[index];
        return cell === undefined ? [] : [[question, cell] as const];
      }),
    );
    const said = [...places].map(([question, cell]) => [question, readCell(cell, processOf)] as const);
    return {
      element,
      places,
      name: head?.textContent.trim() ?? '',
      region: element.dataset.region ?? '',
      organisations: element.dataset.organisations?.split(' ') ?? [],
      cells: new Map(said.filter(([, links]) => links.length > 0)),
    };
  });
}

/** The latest statement stands first in a cell, and last in a row. */
function readCell(cell: HTMLTableCellElement, processOf: ProcessOf): SaidLink[] {
  const links = [...cell.querySelectorAll<HTMLAnchorElement>('a[data-stance]')].reverse();
  return links.map((link) => {
    const { stance = '', meeting = '' } = link.dataset;
    return { link, stance, meeting, process: processOf(meeting) };
  });
}

/** Fills a cell with some of its statements: the latest, the earlier ones in its history, or the words for none. */
export class Cell {
  readonly #cell: HTMLTableCellElement;
  readonly #question = document.createElement('span');
  readonly #none: HTMLSpanElement;
  readonly #history: HTMLDetailsElement | null;

  constructor(cell: HTMLTableCellElement, question: string, none: string) {
    this.#cell = cell;
    this.#question.className = 'question';
    this.#question.textContent = question;
    this.#none = document.createElement('span');
    this.#none.textContent = none;
    this.#history = cell.querySelector('details');
  }

  show(said: readonly SaidLink[]): void {
    const [latest, ...earlier] = said.toReversed();
    if (latest === undefined) {
      this.#cell.replaceChildren(this.#none);
      return;
    }
    this.#cell.replaceChildren(this.#question, latest.link);
    if (this.#history === null || earlier.length === 0) return;
    const [summary, list] = this.#history.children;
    summary?.firstChild?.replaceWith(`${matrixPhrase.earlier(earlier.length)} `);
    list?.replaceChildren(
      ...earlier.map(({ link }) => {
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    this.#cell.append(this.#history);
  }
}
