/** How long a text must stand before it is announced, in milliseconds: counts change while the reader types. */
const standsFor = 700;

/** Tells readers who do not see the page what was found, politely and once. */
export class Announcer {
  readonly #place: Element;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(place: Element) {
    this.#place = place;
  }

  announce(text: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#place.textContent = text;
    }, standsFor);
  }
}
