import type { Page } from 'playwright-core';

/** The spacing that a reader must be able to set (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

/** Spaces the text of a page out, and says which boxes then hide a part of what is in them. */
export async function cutText(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: spacing });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.innerText !== '')
      .filter((element) => {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
        // What is for the ear alone, and what lies within.
        if (clipPath !== 'none' || element.closest('.unseen')) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isCut =
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
        return isCut || textOverflow === 'ellipsis';
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
