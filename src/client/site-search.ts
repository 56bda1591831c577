import { isIdleState, orders, parseAddress, type SearchState, toAddress } from '#search/address.ts';
import { type Outcome, resultsAtOnce } from '#search/outcome.ts';
import { search } from '#text/en.ts';
import { FoundView } from './found-view.ts';
import { partOf } from './page-part.ts';
import { stepThrough } from './step-through.ts';
import { WorkerLink } from './worker-link.ts';

/** The search page: what the reader typed and ticked, kept in the address, and what was found. */
class SiteSearch extends HTMLElement {
  #state: SearchState = parseAddress(location.search);
  #view: FoundView | undefined;
  #link: WorkerLink | undefined;
  /** The result to which the focus goes when more are there. */
  #firstNew: number | undefined;

  connectedCallback(): void {
    // First of all, because it takes the longest.
    this.#link = new WorkerLink({
      ready: (facets) => {
        this.#view?.makeBoxes(facets, (selection) => {
          this.#go({ ...this.#state, selection, shown: 1 }, 'push');
        });
      },
      found: (outcome) => {
        this.#show(outcome);
      },
      failed: () => {
        this.#link = undefined;
        this.#view?.fail();
      },
      late: () => {
        this.#view?.warn(search.late);
      },
    });
    this.#view = new FoundView(this);
    this.#listen();
    partOf(this, '[data-panel]').toggleAttribute('open', matchMedia('(width >= 60rem)').matches);
    this.#go(this.#state, 'keep');
  }

  #listen(): void {
    for (const input of this.#inputs) {
      input.addEventListener('input', () => {
        const history = this.#view?.isFound === true ? 'replace' : 'push';
        this.#go({ ...this.#state, text: input.value, shown: 1 }, history, true);
      });
      input.form?.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#go({ ...this.#state, text: input.value, shown: 1 }, 'push');
      });
    }
    document.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    addEventListener('popstate', () => {
      this.#go(parseAddress(location.search), 'keep');
    });
    this.#sort.addEventListener('change', () => {
      const order = orders.find((name) => name === this.#sort.value) ?? 'relevance';
      this.#go({ ...this.#state, order, shown: 1 }, 'push');
    });
    partOf(this, '[data-clear]').addEventListener('click', () => {
      this.#go({ ...this.#state, selection: {}, shown: 1 }, 'push');
      this.#box.focus();
    });
    partOf(this, '[data-more]').addEventListener('click', () => {
      this.#firstNew = this.#state.shown * resultsAtOnce;
      this.#go({ ...this.#state, shown: this.#state.shown + 1 }, 'replace');
    });
  }

  /** Makes a state the one shown: address, boxes and results follow. */
  #go(state: SearchState, history: 'push' | 'replace' | 'keep', isTyping = false): void {
    this.#state = state;
    const address = location.pathname + toAddress(state);
    const isNew = address !== `${location.pathname}${location.search}`;
    if (isNew && history === 'push') window.history.pushState(null, '', address);
    if (isNew && history === 'replace') window.history.replaceState(null, '', address);
    for (const input of this.#inputs) if (input.value.trim() !== state.text.trim()) input.value = state.text;
    this.#sort.value = state.order;
    if (this.#link === undefined || isIdleState(state)) {
      this.#view?.browse();
      this.#link?.forget();
    } else {
      this.#view?.wait();
      this.#link.ask(state, isTyping);
    }
  }

  #show(outcome: Outcome): void {
    const state = this.#state;
    this.#view?.show(outcome, state);
    if (this.#firstNew !== undefined) this.#view?.links[this.#firstNew]?.focus();
    this.#firstNew = undefined;
    // After the results, which readers wait for.
    setTimeout(() => {
      if (state === this.#state) this.#view?.count(outcome, state);
    });
  }

  #press(event: KeyboardEvent): void {
    const { key, target } = event;
    if (
      key === 'Escape' &&
      target instanceof HTMLInputElement &&
      target.name === 'q' &&
      target.value !== ''
    ) {
      event.preventDefault();
      this.#go({ ...this.#state, text: '', shown: 1 }, 'push');
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const box = [...this.#inputs].find((input) => input === document.activeElement) ?? this.#box;
      const list = [box, ...(this.#view?.links ?? [])];
      if (stepThrough(list, key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  }

  get #box(): HTMLInputElement {
    return partOf(this, 'input[name="q"]', HTMLInputElement);
  }

  /** The box of the page and the one in the header say the same. */
  get #inputs(): NodeListOf<HTMLInputElement> {
    return document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]');
  }

  get #sort(): HTMLSelectElement {
    return partOf(this, '[data-sort]', HTMLSelectElement);
  }
}

customElements.define('site-search', SiteSearch);
