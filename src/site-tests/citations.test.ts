import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCitations } from '#fixtures/read-citations.ts';
import { type BuiltPage, builtSite, elementsNamed, problemsOn, readBuiltPages } from './built-pages.ts';
import { pageOfLayout } from './layouts.ts';
import { siteInBrowser } from './site-in-browser.ts';

const pages = readBuiltPages();
const entryPages = pages.filter(({ address }) =>
  existsSync(join(builtSite, `cite${address.slice(0, -1)}.bib`)),
);

/** What the head of a page says by some names. */
const headOf = (page: BuiltPage): Map<string, string> =>
  new Map(elementsNamed(page, 'meta').map(({ attribs }) => [attribs.name ?? '', attribs.content ?? '']));

test('every page of an entry says in its head what its file cites', () => {
  expect(entryPages.length).toBeGreaterThan(1000);
  const wrong = problemsOn(entryPages, (page) => {
    const head = headOf(page);
    const file = readFileSync(join(builtSite, `cite${page.address.slice(0, -1)}.csl.json`), 'utf8');
    const [item] = readCitations(file).items;
    const expected = {
      title: item?.title,
      // Without the comma that ends it; others would part it.
      author: item?.author?.[0]?.literal?.replace(/\s*[,;]\s*/g, ' – '),
      date: item?.issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-'),
    };
    const said = {
      title: head.get('citation_title'),
      author: head.get('citation_author')?.replace(/,$/, ''),
      date: head.get('citation_date'),
    };
    return JSON.stringify(said) === JSON.stringify(expected) ? [] : [JSON.stringify({ said, expected })];
  });
  expect(wrong).toEqual([]);
});

test('every claim with an address of its own offers its citation there', () => {
  const lacking = problemsOn(entryPages, ({ html, elements }) =>
    elements
      .filter(({ name, attribs }) => name === 'li' && attribs.class === 'claim' && attribs.id !== undefined)
      .map(({ attribs }) => `#${attribs.id ?? ''}`)
      .filter((anchor) => !html.includes(`/${anchor}. [`)),
  );
  expect(lacking).toEqual([]);
});

describe('the cite boxes of a measure', () => {
  const site = siteInBrowser();

  async function openMeasure(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const page = await site.blankPage({
      permissions: ['clipboard-write'],
      ...options,
    });
    await page.goto(site.origin + pageOfLayout['a measure']);
    return page;
  }

  test('show the page and its source as selectable text without JavaScript', async () => {
    const page = await openMeasure({ javaScriptEnabled: false });
    const text = async (name: string) => page.getByRole('region', { name }).locator('dd').allInnerTexts();
    expect((await text('Cite this page'))[0]).toMatch(/^Open CBM Repository contributors, “OSCE CBM 8: /);
    expect((await text('Cite the source document'))[1]).toMatch(
      /^OSCE Permanent Council, ‘.*PC\.DEC\/1106, CBM 8 </,
    );
  });

  test('copy what they show, and say so', async () => {
    const page = await openMeasure();
    const note = page.getByRole('region', { name: 'Cite this page' }).locator('dd').first();
    const shown = await note.locator('span').first().innerText();
    await note.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    // Pasted, as a reader would: no script of the site may read the clipboard.
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.focus();
    });
    await page.keyboard.press('Control+V');
    expect(await page.locator('body > textarea').inputValue()).toBe(shown);
  });

  test('lead from a claim to its citation with one click', async () => {
    const page = await openMeasure({ javaScriptEnabled: false });
    const claim = page.locator('li.claim').first();
    await claim.getByText('Cite', { exact: true }).click();
    const anchor = (await claim.getAttribute('id')) ?? '';
    expect(await claim.getByText('To cite this claim').isVisible()).toBe(true);
    expect(await claim.getByText('To cite this claim').innerText()).toContain(`/cbms/osce/cbm-8/#${anchor}`);
  });
});
