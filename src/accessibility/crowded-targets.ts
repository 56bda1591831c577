import type { Page } from 'playwright-core';

/**
 * Targets under 24 by 24 pixels whose circle of 24 pixels touches another target or its circle (WCAG 2.5.8), but for those in
 * a line of text. Unlike axe it sees shapes in pictures, and what a label makes larger.
 */
export async function crowdedTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const stops = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const text = element.closest(
        'p, li, dd, td, th, figcaption, label, h1, h2, h3, h4, dt, div, span:not(a span)',
      );
      return text !== null && text.textContent.trim().length > element.textContent.trim().length;
    };
    const boxOf = (element: Element) => {
      const own = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
      const [a, b] = [own.getBoundingClientRect(), element.getBoundingClientRect()];
      const left = Math.min(a.left, b.left);
      const top = Math.min(a.top, b.top);
      return { left, top, right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
    };
    const targets = [...document.querySelectorAll(stops)]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, .skip'))
      .map((element) => {
        const { left, top, right, bottom } = boxOf(element);
        const isSmall = right - left < least - 0.5 || bottom - top < least - 0.5;
        return { element, left, top, right, bottom, isSmall, x: (left + right) / 2, y: (top + bottom) / 2 };
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    const small = targets.filter(({ isSmall, element }) => isSmall && !isInText(element));
    const isNear = (a: (typeof targets)[number], b: (typeof targets)[number]) => {
      if (b.isSmall) return Math.hypot(a.x - b.x, a.y - b.y) < least - 0.5;
      const dx = Math.max(b.left - a.x, 0, a.x - b.right);
      const dy = Math.max(b.top - a.y, 0, a.y - b.bottom);
      return Math.hypot(dx, dy) < least / 2 - 0.5;
    };
    return small
      .filter((a) =>
        targets.some(
          (b) => b !== a && !a.element.contains(b.element) && !b.element.contains(a.element) && isNear(a, b),
        ),
      )
      .map(({ element }) => element.outerHTML.slice(0, 120));
  });
}
