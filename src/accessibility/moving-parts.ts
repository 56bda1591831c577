import type { Page } from 'playwright-core';

/** What would move in a page that is shown to a reader who asked for no motion. */
export async function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => list.split(',').some((part) => parseFloat(part) > 0);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { scrollBehavior, transitionDuration, animationDuration, animationName } =
        getComputedStyle(element);
      return (
        scrollBehavior === 'smooth' ||
        seconds(transitionDuration) ||
        (animationName !== 'none' && seconds(animationDuration))
      );
    });
    return moving.map((element) => element.outerHTML.slice(0, 120));
  });
}
