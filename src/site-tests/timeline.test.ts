import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { elementsNamed, readBuiltPages, textOf } from './built-pages.ts';
import { siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();
let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage();
});

const shown = () => page.locator('.event').filter({ visible: true });

test('a choice of body and kind narrows the events, stands in the address, and comes back from it', async () => {
  await page.goto(`${site.origin}/timeline/`);
  const all = await shown().count();
  await page.locator('event-filter summary').click();
  await page.getByLabel('Body').selectOption('osce');
  await page.getByLabel('Kind').selectOption('meeting');
  expect(new URL(page.url()).search).toBe('?body=osce&kind=meeting');
  const narrowed = await shown().count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  const bodies = await shown().evaluateAll((events) => events.map((event) => event.dataset.body));
  expect(new Set(bodies)).toEqual(new Set(['osce']));
  await page.reload();
  expect(await shown().count()).toBe(narrowed);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(new URL(page.url()).search).toBe('');
  expect(await shown().count()).toBe(all);
});

test.each(['Body', 'Time'])(
  'with each choice of “%s” the events shown are as many as the menu and the sentence say, and together all',
  async (label) => {
    await page.goto(`${site.origin}/timeline/`);
    const all = await shown().count();
    await page.locator('event-filter summary').click();
    const menu = page.getByLabel(label);
    const choices = await menu
      .locator('option:not([value=""])')
      .evaluateAll((options) =>
        options.map((option) => ({ value: option.getAttribute('value') ?? '', text: option.textContent })),
      );
    expect(choices.length).toBeGreaterThan(3);
    let sum = 0;
    for (const { value, text } of choices) {
      await menu.selectOption(value);
      const own = await shown().count();
      const said = await page.locator('event-filter output').innerText();
      const promised = Number(/(\d+)$/.exec(text.trim())?.[1]);
      expect([value, promised, said]).toEqual([value, own, `${String(own)} of ${String(all)} events shown.`]);
      sum += own;
    }
    expect(sum).toBe(all);
  },
);

test('a choice that the address makes up shows everything rather than nothing', async () => {
  await page.goto(`${site.origin}/timeline/?body=nobody`);
  expect(await shown().count()).toBe(await page.locator('.event').count());
});

test('the page of a body shows as many events as the menu of the whole timeline promises', async () => {
  await page.goto(`${site.origin}/timeline/?body=osce`);
  const narrowed = await shown().count();
  await page.goto(`${site.origin}/timeline/osce/`);
  expect(await shown().count()).toBe(narrowed);
});

test('the home page shows the number of events and of claims that their own pages show', () => {
  const pages = new Map(readBuiltPages().map((built) => [built.address, built]));
  const at = (address: string) => {
    const built = pages.get(address);
    if (built === undefined) throw new Error(`No page ${address}`);
    return built;
  };
  const numbers = new Map(
    elementsNamed(at('/'), 'div')
      .map(textOf)
      .flatMap((text) => {
        const [, name = '', figure = ''] =
          /^(dated events|claims, each with its source) ?([\d,]+)$/.exec(text) ?? [];
        return name === '' ? [] : [[name, figure] as const];
      }),
  );
  const events = at('/timeline/').elements.filter(({ attribs }) => attribs['data-body'] !== undefined);
  expect(numbers.get('dated events')).toBe(events.length.toLocaleString('en'));
  const totals = elementsNamed(at('/verification/'), 'tr').map(textOf);
  const all = totals.find((text) => text.startsWith('All'));
  expect(all?.endsWith(numbers.get('claims, each with its source') ?? 'none')).toBe(true);
});
