import type { SearchState } from '#search/address.ts';
import type { Facet } from '#search/catalogue.ts';
import type { Selection } from '#search/facets.ts';
import type { Outcome, Result } from '#search/outcome.ts';
import { search } from '#text/en.ts';
import { Announcer } from './announcer.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { nothingFound } from './nothing-found.ts';
import { partOf } from './page-part.ts';
import { namedLists, resultCount, resultItem } from './results.ts';

/** What the search page shows: the index to browse, or what was found and the boxes that narrow it. */
export class FoundView {
  readonly #page: HTMLElement;
  readonly #results: HTMLElement;
  readonly #announcer: Announcer;
  #boxes: FacetBoxes | undefined;
  #isFound = false;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#results = partOf(page, '#results');
    this.#announcer = new Announcer(partOf(page, '[role="status"]'));
  }

  /** Whether results stand on the page, and not the index. */
  get isFound(): boolean {
    return this.#isFound;
  }

  /** The links to the results, in their order. */
  get links(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>(':scope > li h2 a')];
  }

  makeBoxes(facets: readonly Facet[], onChange: (selection: Selection) => void): void {
    const boxes = new FacetBoxes(this.#part('[data-facets]'), facets, () => {
      onChange(boxes.selection);
    });
    this.#boxes = boxes;
  }

  browse(): void {
    this.#isFound = false;
    this.#part('[data-found]').hidden = true;
    this.#part('[data-browse]').hidden = false;
    this.#part('[data-status]').textContent = '';
    this.#results.replaceChildren();
    this.#announcer.announce('');
  }

  wait(): void {
    this.#part('[data-status]').textContent ||= search.loading;
    this.#part('[data-found]').hidden = false;
  }

  show(outcome: Outcome, state: SearchState): void {
    const { results, total, suggestions, named } = outcome;
    const hasSelection = Object.keys(state.selection).length > 0;
    const count = resultCount(outcome, state.text);
    this.#isFound = true;
    this.#part('[data-failed]').hidden = true;
    this.#part('[data-found]').hidden = false;
    this.#part('[data-browse]').hidden = true;
    this.#part('[data-status]').textContent = count;
    this.#part('[data-named]').replaceChildren(...namedLists(named, state));
    this.#replaceResults(results);
    this.#results.dataset.answers = state.text;
    this.#part('[data-more]').hidden = results.length >= total;
    this.#part('[data-clear]').hidden = !hasSelection;
    this.#part('[data-nothing]').replaceChildren(...(total === 0 ? nothingFound(state, suggestions) : []));
    this.#part('[data-panel]').hidden = total === 0 && !hasSelection;
    this.#announcer.announce(total === 0 ? `${search.nothing} ${search.tryInstead}` : count);
  }

  /** Brings the numbers beside the boxes up to date. */
  count({ counts }: Outcome, { selection }: SearchState): void {
    this.#boxes?.show(counts, selection);
  }

  /** Nothing is lost when the search does not load: the index is on the page. */
  fail(): void {
    this.browse();
    this.warn(search.failed);
  }

  /** Says above the index what is the matter with the search. */
  warn(text: string): void {
    this.#part('[data-failed]').hidden = false;
    this.#part('[data-failed]').textContent = text;
    this.#announcer.announce(text);
  }

  /** The focus stays on the result that had it, or goes back to the box when that is gone. */
  #replaceResults(results: readonly Result[]): void {
    const focused = this.#results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    this.#results.replaceChildren(...results.map(resultItem));
    if (focused === undefined) return;
    const links = [...this.#results.querySelectorAll('a')];
    const same = links.find((link) => link.getAttribute('href') === focused);
    (same ?? this.#part('input[name="q"]')).focus();
  }

  #part(selector: string): HTMLElement {
    return partOf(this.#page, selector);
  }
}
