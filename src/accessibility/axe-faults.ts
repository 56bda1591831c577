import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** One element that breaks one rule. */
export interface AxeFault {
  readonly rule: string;
  /** A selector that finds it. */
  readonly element: string;
}

/** Rules of WCAG 2.2 A and AA, and of good practice. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page, which must be opened without its policy. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

/**
 * What axe finds wrong in a page as it is shown now.
 * @param leftOut rules that are not asked for.
 */
export async function axeFaults(page: Page, leftOut: readonly string[] = []): Promise<AxeFault[]> {
  const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ ...options, rules })})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, element: target.join(' ') })),
  );
}
