import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hiddenFocus } from '../accessibility/hidden-focus.ts';
import { crowdedTargets } from '../accessibility/crowded-targets.ts';
import { checkPagesInPlace } from '../accessibility/check-in-place.ts';
import { checkPages } from '../accessibility/check-pages.ts';
import { cutText } from '../accessibility/cut-text.ts';
import { headlessCells } from '../accessibility/headless-cells.ts';
import { looks } from '../accessibility/looks.ts';
import { movingParts } from '../accessibility/moving-parts.ts';
import {
  type BuiltPage,
  builtSite,
  type Element,
  elementsNamed,
  problemsOn,
  readBuiltPages,
  textOf,
} from './built-pages.ts';
import { pageOfLayout } from './layouts.ts';
import { readDataFile } from './published-data.ts';
import { siteInBrowser } from './site-in-browser.ts';

// What a keyboard, a narrow screen and paper do is also in browser.test.ts.

const site = siteInBrowser();

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.blankPage({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  await page.goto(site.origin + address);
  return page;
}

const pages = readBuiltPages();

test('axe finds no fault on any page, contrast and targets apart', async () => {
  const [look] = looks.filter(({ colorScheme, width }) => colorScheme === 'light' && width === 1280);
  if (look === undefined) throw new Error('No page is looked at on a desk, in light colours.');
  const addresses = pages.map(({ address }) => address);
  expect(await checkPagesInPlace(site.browser, site.origin, addresses, look)).toEqual([]);
}, 900_000);

test('axe finds no fault on a page of any layout, light or dark, narrow or wide, with its scripts', async () => {
  expect(await checkPages(site.browser, site.origin, Object.values(pageOfLayout), looks)).toEqual([]);
});

test('words in the letters of another language say which it is, but for titles, names and examples', () => {
  const letters =
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Thai}]/u;
  // That titles are not marked is said in the accessibility statement. The guidelines except names.
  const titles = readDataFile('documents').entries.map(({ title }) => String(title));
  const names = ['ОДКБ', 'ШОС'];
  const known = [...titles, ...names].filter((text) => letters.test(text));
  const isForeign = (text: string) =>
    letters.test(known.reduce((left, each) => left.replaceAll(each, ''), text));
  const languageOf = (element: Element): string | undefined =>
    element.attribs.lang ??
    (element.parent !== null && 'attribs' in element.parent ? languageOf(element.parent) : undefined);
  const silent = problemsOn(
    pages.filter(({ address }) => address !== '/contribute/checks/'),
    ({ elements }) =>
      elements
        .filter(({ name }) => name !== 'script' && name !== 'pre')
        .filter(({ children }) => children.some((child) => 'data' in child && isForeign(child.data)))
        .filter((element) => languageOf(element) === 'en')
        .map((element) => textOf(element).slice(0, 80)),
  );
  expect(silent).toEqual([]);
});

test('one style sheet is the first of every page, with the layers in their order; what few pages need adds to one layer', () => {
  const sheetsOf = (page: BuiltPage) =>
    elementsNamed(page, 'link').flatMap(({ attribs }) =>
      attribs.rel === 'stylesheet' ? [attribs.href ?? ''] : [],
    );
  const layersIn = (sheet: string) => [
    ...new Set(
      [...readFileSync(join(builtSite, sheet), 'utf8').matchAll(/@layer ([a-z]+)/g)].map(
        ([, layer]) => layer,
      ),
    ),
  ];
  const styled = pages.map(sheetsOf).filter((sheets) => sheets.length > 0);
  expect([...new Set(styled.map(([first = '']) => first))].map(layersIn)).toEqual([
    ['tokens', 'base', 'components', 'print'],
  ]);
  const further = new Set(styled.flatMap((sheets) => sheets.slice(1)));
  expect([...further].map((sheet) => sheet.replace(/^.*\/([a-z-]+)\..*$/, '$1')).sort()).toEqual([
    'compare-bodies',
    'cross-table',
    'event-filter',
    'position-matrix',
    'propose-form',
    'site-search',
  ]);
  for (const sheet of further) expect(layersIn(sheet), sheet).toEqual(['components']);
});

describe.each(Object.entries(pageOfLayout))('%s', (_layout, address) => {
  test('shows what has the focus, in the order of reading, with nothing over it', async () => {
    expect(await hiddenFocus(await visit(address))).toEqual([]);
  });

  test('shows what has the focus on a narrow screen, where tables are lists', async () => {
    const page = await visit(address, { viewport: { width: 320, height: 640 } });
    expect(await hiddenFocus(page)).toEqual([]);
  });

  test.each([320, 1280])('cuts no text at %i pixels when the reader spaces it out', async (width) => {
    const page = await visit(address, { viewport: { width, height: 800 }, bypassCSP: true });
    expect(await cutText(page)).toEqual([]);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide, 'scrolls sideways').toBe(false);
  });

  test.each([320, 1280])('gives every target 24 pixels or room around it, at %i pixels', async (width) => {
    expect(await crowdedTargets(await visit(address, { viewport: { width, height: 800 } }))).toEqual([]);
  });

  test('keeps the focus and the borders of controls in the colours of the reader', async () => {
    const page = await visit(address, { forcedColors: 'active' });
    const borderless = await page.evaluate(() =>
      [...document.querySelectorAll('button, input:not([type="checkbox"], [type="radio"]), select, textarea')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(control);
          return borderBlockStartStyle === 'none' || borderBlockStartWidth === '0px';
        })
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(borderless).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe('solid');
    const adjusted = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter(
          (element) => getComputedStyle(element).forcedColorAdjust === 'none' && !element.closest('svg'),
        ).length,
    );
    expect(adjusted, 'elements that keep their own colours').toBe(0);
  });

  test('moves nothing for a reader who asked for that', async () => {
    expect(await movingParts(await visit(address))).toEqual([]);
  });

  test('tells assistive technology of every table which heads its cells have', async () => {
    expect(await headlessCells(await visit(address))).toEqual([]);
  });
});
