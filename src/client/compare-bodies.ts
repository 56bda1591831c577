import type { ComparedBody, ComparisonData } from '#exports/comparison-json.ts';
import { mostAtOnce, parseChoice } from '#model/choice.ts';
import { addressOfChoice } from '#model/comparison-address.ts';
import { choice } from '#text/compare.ts';
import { pairList } from './pair-list.ts';
import { sharedByAll, sideBySideTable } from './side-by-side.ts';
import { siteRoot } from './site-root.ts';

const dataAddress = '/data/v1/compare/bodies.json';

/** Bodies chosen by the reader, side by side. The choice stands in the address, so that it can be sent on. */
class CompareBodies extends HTMLElement {
  #data: Promise<ComparisonData> | undefined;
  #chosen: readonly string[] = [];

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', () => {
      this.#choose(this.#ticked);
    });
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#choose([]);
    });
    addEventListener('popstate', () => {
      this.#show(this.#asked);
    });
    if (this.#asked.length > 0) this.#show(this.#asked);
  }

  #choose(ids: readonly string[]): void {
    history.pushState(null, '', siteRoot() + addressOfChoice(ids));
    this.#show(ids);
  }

  #show(ids: readonly string[]): void {
    this.#chosen = ids;
    for (const box of this.#boxes) {
      box.checked = ids.includes(box.value);
      box.disabled = !box.checked && ids.length >= mostAtOnce;
    }
    this.#part('[data-hint]').textContent = hintFor(ids.length);
    if (ids.length >= 2) void this.#compare(ids);
    else {
      this.#part('[data-result]').hidden = true;
      this.#say(ids.length === 0 ? choice.cleared : choice.more);
    }
  }

  async #compare(ids: readonly string[]): Promise<void> {
    try {
      const { themes, entries } = await (this.#data ??= readData(siteRoot()));
      // Another choice may have been made while the data came.
      if (ids !== this.#chosen) return;
      const bodies = ids
        .map((id) => entries.find((entry) => entry.id === id))
        .filter((body) => body !== undefined);
      this.#part('[data-table]').replaceChildren(sideBySideTable(bodies, themes));
      this.#part('[data-pairs]').replaceChildren(...pairList(bodies, siteRoot()));
      this.#part('[data-result]').hidden = false;
      this.#say(choice.shown(namesOf(bodies), sharedByAll(bodies, themes), themes.length));
    } catch {
      this.#data = undefined;
      this.#part('[data-result]').hidden = true;
      this.#part('[data-hint]').textContent = choice.failed;
      this.#say(choice.failed);
    }
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="of"]')];
  }

  get #asked(): string[] {
    return parseChoice(
      location.search,
      this.#boxes.map(({ value }) => value),
    );
  }

  /** In the order in which they were chosen, the newest last. */
  get #ticked(): string[] {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return [
      ...this.#chosen.filter((id) => ticked.includes(id)),
      ...ticked.filter((id) => !this.#chosen.includes(id)),
    ];
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`The page for comparing lacks ${selector}.`);
    return part;
  }
}

async function readData(root: string): Promise<ComparisonData> {
  const response = await fetch(root + dataAddress);
  if (!response.ok) throw new Error(`${dataAddress} answered ${String(response.status)}.`);
  // The file is written by comparisonJson, in the same build.
  const { themes, entries } = (await response.json()) as ComparisonData;
  // Below a base path the data say so themselves; those of a release stay as they were released.
  const within = <T extends { readonly url: string }>(item: T): T => ({
    ...item,
    url: item.url.startsWith(`${root}/`) ? item.url : root + item.url,
  });
  return {
    themes: themes.map(within),
    entries: entries.map((entry) => ({ ...within(entry), measures: entry.measures.map(within) })),
  };
}

function hintFor(chosen: number): string {
  if (chosen >= mostAtOnce) return choice.full(chosen);
  return chosen === 1 ? choice.more : '';
}

const namesOf = (bodies: readonly ComparedBody[]): string => bodies.map(({ short }) => short).join(', ');

customElements.define('compare-bodies', CompareBodies);
