import { timeline } from '#text/timeline.ts';
import { element } from './element.ts';

/**
 * Menus that narrow the events of a page by body, kind and time; the choice stands in the address. Without this script
 * the lists in its place lead to a page for each value.
 */
class EventFilter extends HTMLElement {
  connectedCallback(): void {
    const lists = [...this.querySelectorAll<HTMLElement>('[data-filter]')];
    const menus = lists.map((list) =>
      menuFrom(list, () => {
        this.#narrow(menus, true);
      }),
    );
    const place = this.querySelector('.choices');
    const clear = element('button', { type: 'button' }, [timeline.clear]);
    clear.addEventListener('click', () => {
      for (const menu of menus) menu.value = '';
      this.#narrow(menus, true);
    });
    this.#shown.setAttribute('aria-live', 'polite');
    place?.replaceChildren(
      element('div', { class: 'menus' }, [
        ...menus.map((menu, at) => element('label', {}, [lists[at]?.dataset.label ?? '', menu])),
        clear,
        this.#shown,
      ]),
    );
    const chosen = new URLSearchParams(location.search);
    for (const menu of menus) menu.value = chosen.get(menu.name) ?? '';
    for (const menu of menus) if (menu.selectedIndex < 0) menu.value = '';
    this.#narrow(menus, false);
  }

  readonly #shown = element('output');

  #narrow(menus: readonly HTMLSelectElement[], isNews: boolean): void {
    const chosen = menus.filter(({ value }) => value !== '');
    const events = [...document.querySelectorAll<HTMLElement>('.event')];
    for (const event of events)
      event.hidden = chosen.some(
        ({ name, value }) => !(event.dataset[name] ?? '').split(' ').includes(value),
      );
    for (const year of document.querySelectorAll<HTMLElement>('.year')) hideIfEmpty(year);
    for (const section of document.querySelectorAll<HTMLElement>('section:has(.event)')) {
      hideIfEmpty(section);
      const link = document.querySelector(`nav a[href="#${section.getAttribute('aria-labelledby') ?? ''}"]`);
      link?.closest('li')?.toggleAttribute('hidden', section.hidden !== false);
    }
    const shown = events.filter(({ hidden }) => !hidden).length;
    this.#shown.textContent = shown === 0 ? timeline.nothing : timeline.shown(shown, events.length);
    if (chosen.length > 0) this.querySelector('details')?.setAttribute('open', '');
    if (!isNews) return;
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }
}

/** A menu with the values of a list, and one for all. */
function menuFrom(list: HTMLElement, onChange: () => void): HTMLSelectElement {
  const menu = element('select', { name: list.dataset.filter ?? '' }, [
    element('option', { value: '' }, [timeline.any]),
    ...[...list.querySelectorAll('li')].map((item) =>
      element('option', { value: item.dataset.value ?? '' }, [item.textContent.trim().replace(/\s+/g, ' ')]),
    ),
  ]);
  menu.addEventListener('change', onChange);
  return menu;
}

function hideIfEmpty(place: HTMLElement): void {
  place.hidden = place.querySelector('.event:not([hidden])') === null;
}

customElements.define('event-filter', EventFilter);
