/** A part that a page is known to have. Throws when it does not: that is a fault of ours, which tests show. */
export function partOf(page: Element, selector: string): HTMLElement;
export function partOf<E extends HTMLElement>(page: Element, selector: string, type: new () => E): E;
export function partOf(
  page: Element,
  selector: string,
  type: new () => HTMLElement = HTMLElement,
): HTMLElement {
  const part = page.querySelector(selector);
  if (!(part instanceof type)) throw new Error(`The search page lacks ${selector}.`);
  return part;
}
