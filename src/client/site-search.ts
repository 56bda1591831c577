import { isIdleState, orders, parseAddress, type SearchState, toAddress } from '#search/address.ts';
import { type Outcome, type Result, resultsAtOnce } from '#search/engine.ts';
import { search } from '#text/en.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { nothingFound } from './nothing-found.ts';
import { resultCount, resultItem } from './results.ts';
import { stepThrough } from './step-through.ts';
import type { SearchReply, SearchRequest } from './worker-messages.ts';

/** While a reader types, how long to wait for the next key. */
const pause = 30;
/** How long counts must stand before they are announced. */
const announceAfter = 700;

/** The search page: what the reader typed and ticked, kept in the address, and what was found. */
class SiteSearch extends HTMLElement {
  #state: SearchState = parseAddress(location.search);
  #boxes: FacetBoxes | undefined;
  #worker: Worker | undefined;
  #asked = 0;
  #isShown = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const input of this.#inputs) {
      input.addEventListener('input', () => {
        this.#type(input.value);
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
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#go({ ...this.#state, selection: {}, shown: 1 }, 'push');
      this.#box.focus();
    });
    this.#part('[data-more]').addEventListener('click', () => {
      this.#more();
    });
    this.#part('[data-panel]').toggleAttribute('open', matchMedia('(width >= 60rem)').matches);
    this.#start();
    this.#go(this.#state, 'keep');
  }

  #start(): void {
    const fail = () => {
      this.#fail();
    };
    try {
      this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      fail();
      return;
    }
    this.#worker.addEventListener('error', fail);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      if (data.type === 'failed') fail();
      else if (data.type === 'found' && data.id === this.#asked) this.#show(data.outcome);
      else if (data.type === 'ready') {
        this.#boxes = new FacetBoxes(this.#part('[data-facets]'), data.facets, () => {
          this.#go({ ...this.#state, selection: this.#boxes?.selection ?? {}, shown: 1 }, 'push');
        });
      }
    });
  }

  #type(text: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#go({ ...this.#state, text, shown: 1 }, this.#isShown ? 'replace' : 'push');
    }, pause);
  }

  /** Makes a state the one shown: address, boxes and results follow. */
  #go(state: SearchState, history: 'push' | 'replace' | 'keep'): void {
    clearTimeout(this.#typing);
    this.#state = state;
    const address = `/search/${toAddress(state)}`;
    const isNew = address !== `${location.pathname}${location.search}`;
    if (isNew && history === 'push') window.history.pushState(null, '', address);
    if (isNew && history === 'replace') window.history.replaceState(null, '', address);
    for (const input of this.#inputs) if (input.value.trim() !== state.text.trim()) input.value = state.text;
    this.#sort.value = state.order;
    const isIdle = isIdleState(state);
    if (isIdle) this.#browse();
    else this.#part('[data-status]').textContent ||= search.loading;
    if (!isIdle) this.#part('[data-found]').hidden = false;
    this.#asked += 1;
    const request: SearchRequest = { id: this.#asked, state };
    this.#worker?.postMessage(request);
  }

  #browse(): void {
    this.#isShown = false;
    this.#part('[data-found]').hidden = true;
    this.#part('[data-browse]').hidden = false;
    this.#part('[data-status]').textContent = '';
    this.#part('#results').replaceChildren();
    this.#announce('');
  }

  #show(outcome: Outcome): void {
    this.#boxes?.show(outcome.counts, this.#state.selection);
    if (isIdleState(this.#state)) return;
    this.#isShown = true;
    const { results, total, suggestions } = outcome;
    const count = resultCount(outcome, this.#state.text);
    this.#part('[data-found]').hidden = false;
    this.#part('[data-browse]').hidden = true;
    this.#part('[data-status]').textContent = count;
    this.#replaceResults(results);
    this.#part('#results').dataset.answers = this.#state.text;
    this.#part('[data-more]').hidden = results.length >= total;
    this.#part('[data-clear]').hidden = Object.keys(this.#state.selection).length === 0;
    this.#part('[data-nothing]').replaceChildren(
      ...(total === 0 ? nothingFound(this.#state, suggestions) : []),
    );
    this.#part('[data-panel]').hidden = total === 0 && Object.keys(this.#state.selection).length === 0;
    this.#announce(total === 0 ? `${search.nothing} ${search.tryInstead}` : count);
    this.#focusNew?.();
  }

  /** The focus stays on the result that had it, or goes back to the box when that is gone. */
  #replaceResults(results: readonly Result[]): void {
    const list = this.#part('#results');
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    list.replaceChildren(...results.map(resultItem));
    if (focused === undefined) return;
    const same = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
    (same ?? this.#box).focus();
  }

  #focusNew: (() => void) | undefined;

  /** Opens the next results and moves the focus to the first of them. */
  #more(): void {
    const before = this.#state.shown * resultsAtOnce;
    this.#focusNew = () => {
      this.#focusNew = undefined;
      this.querySelectorAll<HTMLAnchorElement>('#results > li h2 a')[before]?.focus();
    };
    this.#go({ ...this.#state, shown: this.#state.shown + 1 }, 'replace');
  }

  #announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#part('[role="status"]').textContent = text;
    }, announceAfter);
  }

  /** Nothing is lost when the search does not load: the index is on the page. */
  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#browse();
    this.#part('[data-failed]').hidden = false;
    this.#part('[data-failed]').textContent = search.failed;
    this.#announce(search.failed);
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
      const links = [...this.querySelectorAll<HTMLElement>('#results > li h2 a')];
      const box = [...this.#inputs].find((input) => input === document.activeElement) ?? this.#box;
      if (stepThrough([box, ...links], key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  }

  get #box(): HTMLInputElement {
    return this.#part('input[name="q"]', HTMLInputElement);
  }

  /** The box of the page and the one in the header say the same. */
  get #inputs(): NodeListOf<HTMLInputElement> {
    return document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]');
  }

  get #sort(): HTMLSelectElement {
    return this.#part('[data-sort]', HTMLSelectElement);
  }

  #part(selector: string): HTMLElement;
  #part<E extends HTMLElement>(selector: string, type: new () => E): E;
  #part(selector: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return part;
  }
}

customElements.define('site-search', SiteSearch);
