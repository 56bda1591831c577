import type { Page } from 'playwright-core';

/** How many stops of a page are tried: enough for every part of a layout, and for a head that stays over a long table. */
const most = 150;

/**
 * Presses Tab through a page, and says which stops are not in the order of the page, show no outline, lie outside the window, or
 * are covered by something else, such as a head that stays (WCAG 2.4.3, 2.4.7, 2.4.11).
 */
export async function hiddenFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(examineFocus);
    if (fault === 'end') break;
    if (fault !== '') found.push(fault);
  }
  return found;
}

/** What is wrong with the focus; nothing, or `end` when it has left the page. Runs in the browser. */
function examineFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'end';
  const marked = 'data-stop-before';
  const before = document.querySelector(`[${marked}]`);
  const isInOrder =
    before === null || (before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  before?.removeAttribute(marked);
  focused.setAttribute(marked, '');
  const says = (what: string) => `${focused.outerHTML.slice(0, 120)} ${what}`;
  if (!isInOrder) return says('comes before what had the focus');
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return says('shows no outline');
  // A link that goes over several lines has a box for each.
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isSeenAt = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused));
  };
  const isSeen = boxes.some(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].some((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].some((y) => isSeenAt(x, y)),
    ),
  );
  return isSeen ? '' : says('is covered or out of sight');
}
