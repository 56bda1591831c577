import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSite, elementsNamed, readBuiltPages } from './built-pages.ts';
import { readDataFile, readStatements } from './published-data.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { rows: statements } = readStatements();
const pages = new Map(readBuiltPages().map((page) => [page.address, page]));
const themes = new Set(readDataFile('questions').entries.map(({ theme }) => String(theme)));

const pageAt = (address: string): BuiltPage => {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`The site has no page ${address}.`);
  return page;
};

/** The addresses of the statements in the cells of a matrix. */
const statementsOn = (address: string): string[] =>
  elementsNamed(pageAt(address), 'a')
    .filter(({ attribs }) => attribs['data-stance'] !== undefined)
    .map(({ attribs }) => attribs.href ?? '')
    .sort();

const urls = (rows: typeof statements) => rows.map(({ url }) => url).sort();

describe('the position matrix as built', () => {
  test('opens from its cells onto every statement, each once', () => {
    expect(statementsOn('/matrix/')).toEqual(urls(statements));
  });

  test('is the sum of its themes', () => {
    expect(themes.size).toBeGreaterThan(1);
    expect([...themes].flatMap((theme) => statementsOn(`/matrix/${theme}/`)).sort()).toEqual(
      urls(statements),
    );
  });

  test('has a page for each meeting, with what was said there', () => {
    for (const meeting of new Set(statements.map((row) => row.meeting))) {
      const own = statements.filter((row) => row.meeting === meeting);
      expect(statementsOn(`/matrix/meeting/${meeting}/`)).toEqual(urls(own));
    }
  });

  test('takes at most 60 kB', () => {
    const heavy = [...pages.values()]
      .filter(({ address }) => address.startsWith('/matrix/'))
      .map(({ address, html }) => ({ address, size: brotliCompressSync(html).length }))
      .filter(({ size }) => size > 60 * 1024);
    expect(heavy).toEqual([]);
  });

  test.each(['matrix', 'matrix/points-of-contact'])('has the stances of its cells in %s.csv', (name) => {
    const text = readFileSync(join(builtSite, 'data/v1', `${name}.csv`), 'utf8');
    const table: string[][] = parse(text);
    const [head = [], ...lines] = table;
    const inCells = lines.flatMap((line) =>
      head.slice(5).flatMap((question, index) =>
        (line[index + 5] ?? '')
          .split('; ')
          .filter(Boolean)
          .map((stance) => `${line[0] ?? ''} ${question} ${stance}`),
      ),
    );
    const recorded = statements
      .filter(({ question }) => head.includes(question))
      .map(({ delegation, question, stance }) => `${delegation} ${question} ${stance}`);
    expect(inCells.sort()).toEqual(recorded.sort());
  });
});

describe('the position matrix in a browser', () => {
  const site = siteInBrowser();

  async function visit(address: string): Promise<Page> {
    const page = await site.blankPage({ reducedMotion: 'reduce' });
    await page.goto(site.origin + address);
    await page.locator('position-matrix fieldset').waitFor();
    return page;
  }

  /** The addresses of the statements in the table, those in a history too. */
  const shown = (page: Page) =>
    page
      .locator('position-matrix tbody tr:not([hidden]) a[data-stance]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());

  test.each([
    ['region=africa', '/matrix/region/africa/'],
    ['meeting=process:oewg-2021-2025', '/matrix/process/oewg-2021-2025/'],
    ['meeting=oewg-2019-2021/2020-02-12', '/matrix/meeting/oewg-2019-2021/2020-02-12/'],
    ['group=member:osce&sort=statements', '/matrix/'],
    ['group=stance:global-repository&sort=member:oas', '/matrix/'],
  ])('holds with ?%s what stands on the page %s', async (query, address) => {
    expect(await shown(await visit(`/matrix/?${query}`))).toEqual(statementsOn(address));
  });

  test.each([
    ['region', (value: string) => value !== ''],
    ['meeting', (value: string) => value !== '' && !value.startsWith('process:')],
  ] as const)(
    'with each %s says how many statements it shows, and together they show every one once',
    async (name, isPart) => {
      const page = await visit('/matrix/');
      const menu = page.locator(`position-matrix [name="${name}"]`);
      const values = await menu
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      const parts = values.filter(isPart);
      expect(parts.length).toBeGreaterThan(3);
      const found: string[] = [];
      for (const part of parts) {
        await menu.selectOption(part);
        const own = await shown(page);
        const rows = await page.locator('position-matrix tbody tr[data-region]').count();
        const said = await page.locator('position-matrix').getByRole('status').innerText();
        expect([part, ...(said.match(/\d+/g) ?? []).map(Number)]).toEqual([part, rows, own.length]);
        found.push(...own);
      }
      expect(found.sort()).toEqual(urls(statements));
    },
  );

  test('keeps what is chosen in the address, goes back, and begins anew', async () => {
    const page = await visit('/matrix/points-of-contact/');
    const whole = await shown(page);
    await page.getByRole('combobox', { name: 'Delegations', exact: true }).selectOption('asia-pacific');
    await page.getByRole('combobox', { name: 'Group rows by' }).selectOption('stance:global-poc-directory');
    expect(new URL(page.url()).search).toBe('?group=stance:global-poc-directory&region=asia-pacific');
    const few = await shown(page);
    expect(few.length).toBeLessThan(whole.length);
    expect(await page.locator('position-matrix').getByRole('status').innerText()).toMatch(
      /^Shown: \d+ delegations, \d+ statements\.$/,
    );
    await page.goBack();
    expect(await shown(page)).toEqual(few);
    expect(await page.locator('tr.group').allInnerTexts()).toEqual([expect.stringMatching(/^Asia-Pacific/)]);
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await shown(page)).toEqual(whole);
    expect(new URL(page.url()).search).toBe('');
  });

  test('shows of a cell with several statements the latest, and the others on request', async () => {
    const page = await visit('/matrix/mistrust-and-restraint/');
    const cell = page
      .locator('tr', { hasText: 'Russian Federation' })
      .locator('td', { has: page.locator('details') });
    const history = cell.first().locator('li a');
    expect(await history.first().isVisible()).toBe(false);
    await cell.first().locator('summary').click();
    expect(await history.first().isVisible()).toBe(true);
  });

  test('lets the arrow keys lead from record to record, under heads that stay', async () => {
    const page = await visit('/matrix/');
    const first = page.locator('tr', { hasText: 'Ghana' }).locator('td > a').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    const next = page.locator(':focus');
    expect(await next.getAttribute('href')).toMatch(/ghana\/#/);
    expect(await next.getAttribute('href')).not.toBe(await first.getAttribute('href'));
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
    const [head, focused] = [
      await page.locator('position-matrix thead').boundingBox(),
      await page.locator(':focus').boundingBox(),
    ];
    expect(focused?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  });

  test('is on a narrow screen a list that names the question of each record', async () => {
    const page = await visit('/matrix/points-of-contact/');
    await page.setViewportSize({ width: 360, height: 800 });
    const row = page.locator('tr', { hasText: 'Ghana' });
    expect(await row.innerText()).toContain('A global directory of points of contact');
    expect(await row.innerText()).not.toContain('No record');
    expect(await page.locator('thead').isVisible()).toBe(false);
  });
});
