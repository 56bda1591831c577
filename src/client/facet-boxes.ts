import type { Facet, FacetId } from '#search/catalogue.ts';
import type { Outcome } from '#search/outcome.ts';
import type { Selection } from '#search/facets.ts';
import { search } from '#text/en.ts';
import { element } from './element.ts';

/** The check boxes of all facets: made once, so that focus stays, and kept true to what is found. */
export class FacetBoxes {
  readonly #facets: readonly OneFacet[];

  constructor(place: Element, facets: readonly Facet[], onChange: () => void) {
    this.#facets = facets.map((facet) => new OneFacet(facet));
    place.replaceChildren(...this.#facets.map(({ details }) => details));
    place.addEventListener('change', onChange);
  }

  get selection(): Selection {
    return Object.fromEntries(
      this.#facets.map(({ id, chosen }) => [id, chosen] as const).filter(([, chosen]) => chosen.length > 0),
    );
  }

  show(counts: Outcome['counts'], selection: Selection): void {
    for (const facet of this.#facets) facet.show(counts[facet.id] ?? {}, selection[facet.id] ?? []);
  }
}

const numbers = new Intl.NumberFormat('en');

class OneFacet {
  readonly id: FacetId;
  readonly details: HTMLDetailsElement;
  readonly #rows: readonly {
    readonly value: string;
    readonly box: HTMLInputElement;
    readonly count: Element;
    readonly row: HTMLElement;
  }[];

  constructor({ id, values }: Facet) {
    this.id = id;
    this.#rows = values.map(({ id: value, label }) => {
      const box = element('input', { type: 'checkbox', name: id, value });
      const count = element('span', { class: 'soft' });
      return { value, box, count, row: element('label', {}, [box, ` ${label} `, count]) };
    });
    const name = search.facets[id];
    this.details = element('details', {}, [
      element('summary', {}, [name]),
      element('fieldset', {}, [
        element('legend', { class: 'unseen' }, [name]),
        ...this.#rows.map(({ row }) => row),
      ]),
    ]);
  }

  get chosen(): string[] {
    return this.#rows.filter(({ box }) => box.checked).map(({ value }) => value);
  }

  /** Values without results are hidden, unless they are ticked or hold the focus. */
  show(counts: Readonly<Record<string, number>>, chosen: readonly string[]): void {
    const focused = document.activeElement;
    for (const { value, box, count, row } of this.#rows) {
      const found = counts[value] ?? 0;
      const text = `(${numbers.format(found)})`;
      box.checked = chosen.includes(value);
      // Hundreds of rows, of which few change: what stays is left alone.
      if (count.textContent !== text) count.textContent = text;
      row.hidden = found === 0 && !box.checked && box !== focused;
    }
    this.details.hidden = this.#rows.every(({ row }) => row.hidden);
    if (chosen.length > 0) this.details.open = true;
  }
}
