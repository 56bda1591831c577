import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';
import { examine } from '#rules/examine.ts';
import { propose } from '#text/propose.ts';
import { form as words, result } from '#text/propose-form.ts';
import { builtSite, elementsNamed, readBuiltPages } from './built-pages.ts';
import { siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.blankPage({ reducedMotion: 'reduce', ...options });
  await page.goto(site.origin + address);
  if (options.javaScriptEnabled !== false) await page.locator('propose-entry form').waitFor();
  return page;
}

/** Types into the fields from the one in focus on, one after the other with the tabulator; a number chooses from a list. */
async function type(page: Page, ...entered: (string | number)[]): Promise<void> {
  for (const each of entered) {
    if (typeof each === 'string') await page.keyboard.type(each);
    else for (let step = 0; step < each; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
}

/** Presses a button with the keyboard. */
async function press(within: Page | Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).press('Enter');
}

const focusOn = (within: Page | Locator, label: string) =>
  within.getByLabel(label, { exact: true }).first().focus();
const group = (within: Page | Locator, name: string) => within.getByRole('group', { name, exact: true });

/** Has the form checked, and gives the file and the patch that it made. */
async function finish(page: Page): Promise<{ text: string; patch: string; path: string }> {
  await press(page, words.check);
  await page.locator('.result h2').waitFor();
  const boxed = async (label: string) =>
    (await page.locator(`.result pre[aria-label="${label}"]`).textContent()) ?? '';
  const said = await page.locator('.result').innerText();
  return {
    text: await boxed(result.file),
    patch: await boxed(result.patch),
    path: /content\/\S+\.(?:mdx|yaml)/.exec(said)?.[0] ?? '',
  };
}

/** What check:content would say with this file in the repository. */
async function problemsWith(path: string, text: string): Promise<readonly Problem[]> {
  const folder = await readContent('content');
  const own = path.replace(/^content\//, '');
  const files = [
    ...folder.files.filter((file) => file.path !== own),
    { path: own, bytes: new TextEncoder().encode(text) },
  ];
  return examine({ ...folder, files }).problems;
}

describe('the form, from scratch and with the keyboard', () => {
  test('makes a position that passes every check', async () => {
    const page = await open('/contribute/propose/positions/');
    await focusOn(page, 'Delegation');
    await type(page, 'andorra', 'oewg-2019-2021/2020-02-12');
    await press(page, words.add('Statements'));
    await type(page, 'global-repository', 'global-repository', 'support', '');
    const report = 'dig-watch-2020-02-12-event-report';
    await type(page, 'Andorra: “for” a repository, # 1.', report, '7', '', 1);
    const { text, path } = await finish(page);
    expect(await page.locator('.summary').isVisible()).toBe(false);
    expect(path).toBe('content/positions/oewg-2019-2021/2020-02-12/andorra.mdx');
    expect(text).toContain("text: 'Andorra: “for” a repository, # 1.'\n");
    expect(await problemsWith(path, text)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(result.heading);
  });

  test('makes a measure that passes every check, with a text that is shown as it will look', async () => {
    const page = await open('/contribute/propose/cbms/');
    await focusOn(page, 'Level');
    await type(page, 2, 'osce', 'Test the contacts', 'OSCE CBM 99', '99');
    await focusOn(page, 'Status');
    await type(page, 1, 1);
    await group(page, 'Kinds').getByLabel('Communication', { exact: true }).press('Space');
    await press(page, words.add('Themes'));
    await type(page, 'points-of-contact');
    await group(page, 'Adoption')
      .getByLabel(/^Document/)
      .focus();
    await type(page, 'pc-dec-1106', 'CBM 8', '', 2);
    await press(page, words.add('Asks'));
    await type(page, 'tests', 'States test their contacts.', 'pc-dec-1106', 'CBM 8', '', 2);
    await page.getByLabel(words.body).focus();
    await page.keyboard.type('See [CBM 8](/cbms/osce/cbm-8/) and *more*.');
    await page.locator('.preview a[href="/cbms/osce/cbm-8/"]').waitFor();
    const { text, path } = await finish(page);
    expect(path).toBe('content/cbms/osce/cbm-99.mdx');
    expect(await problemsWith(path, text)).toEqual([]);
  });

  test('makes a document that passes every check', async () => {
    const page = await open('/contribute/propose/documents/');
    await focusOn(page, 'Title');
    await type(
      page,
      'A decision on contacts',
      'PC.DEC/9999',
      7,
      'OSCE Permanent Council',
      'osce',
      '2026-01-15',
    );
    await page.getByRole('combobox', { name: 'Checked' }).first().focus();
    await type(page, 2);
    await press(page, words.add('Contents'));
    await type(page, 'What it says');
    await press(page, words.add('Claims'));
    await type(page, 'contacts', 'It asks for contacts.', 'pc-dec-9999', '1', '', 2);
    const { text, path } = await finish(page);
    expect(path).toBe('content/documents/pc-dec-9999.yaml');
    expect(await problemsWith(path, text)).toEqual([]);
  });

  test('adds, moves and removes the items of a list, and keeps the focus with them', async () => {
    const page = await open('/contribute/propose/organisations/');
    for (const name of ['one', 'two']) {
      await press(page, words.add('Aliases'));
      await page.keyboard.type(name);
    }
    const shown = () =>
      page
        .getByLabel(/^Aliases \d$/)
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    await press(page, words.up('Aliases', 2));
    expect(await shown()).toEqual(['two', 'one']);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(words.up('Aliases', 1));
    await press(page, words.remove('Aliases', 1));
    expect(await shown()).toEqual(['one']);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('one');
  });
});

describe('a change to an entry', () => {
  test('of one claim is a patch of one line, which git applies', async () => {
    const page = await open('/contribute/propose/cbms/?entry=cbms/osce/cbm-8&claim=updates');
    expect(await page.getByRole('textbox', { name: 'Title' }).count()).toBe(0);
    await page.getByLabel('Text', { exact: true }).fill('Contact data are updated: each year.');
    const { text, patch, path } = await finish(page);
    expect(patch.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
      '-    text: Contact data are to be updated every year, and a change is to be notified within thirty days.',
      "+    text: 'Contact data are updated: each year.'",
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'propose-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    cpSync(path, join(folder, path), { recursive: true });
    execFileSync('git', ['apply'], { cwd: folder, input: patch });
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    expect(await problemsWith(path, text)).toEqual([]);
  });

  test('is opened from the address that every page leads to', async () => {
    const page = await open('/contribute/propose/?entry=questions/global-repository');
    expect(new URL(page.url()).pathname).toBe('/contribute/propose/questions/');
    expect(await page.locator('h2').first().innerText()).toBe(words.changing('global-repository'));
    await press(page, words.check);
    await page.locator('.result').getByText(result.unchanged).waitFor();
  });

  test('of what does not exist says so, and lays out a new entry', async () => {
    const page = await open('/contribute/propose/cbms/?entry=cbms/osce/nowhere');
    expect(await page.locator('propose-entry').innerText()).toContain(words.noSuchEntry('osce/nowhere'));
  });
});

describe('the fields of an entry that is there', () => {
  const address = '/contribute/propose/cbms/?entry=cbms/osce/cbm-8';

  test('keep the ids of its claims, which are addresses, and leave that of a new one open', async () => {
    const page = await open(address);
    const asks = group(page, 'Asks');
    const ids = asks.getByLabel('Id', { exact: true });
    const before = await ids.count();
    for (const id of await ids.all()) expect(await id.getAttribute('readonly')).toBe('');
    await press(asks, words.add('Asks'));
    expect(await ids.nth(before).getAttribute('readonly')).toBeNull();
    await open(`${address}&claim=updates`).then(async (one) => {
      expect(await one.getByLabel('Id', { exact: true }).getAttribute('readonly')).toBe('');
    });
  });

  test('offer choices in the words of the site, and keep the values in the file', async () => {
    const page = await open(address);
    const commitment = page.getByLabel('Commitment', { exact: true });
    expect(await commitment.locator('option').allInnerTexts()).toEqual([
      words.none,
      'Voluntary',
      'Politically binding',
      'Legally binding',
    ]);
    expect(await page.locator('option').allTextContents()).toContain('Builds on');
    await commitment.selectOption({ label: 'Politically binding' });
    expect((await finish(page)).text).toContain('commitment: politically-binding\n');
  });

  test('are shown as the page would show them, each claim with its source and how it was checked', async () => {
    const page = await open(`${address}&claim=updates`);
    const preview = page.locator('.preview');
    await preview.getByText('Contact data are to be updated every year').waitFor();
    expect(await preview.innerText()).toContain('PC.DEC/1106, CBM 8 · Not yet checked');
    expect(await preview.locator('li').count()).toBe(1);
    await page.getByLabel('Text', { exact: true }).fill('Typed <b>now</b>.');
    await preview.getByText('Typed <b>now</b>.').waitFor();
    const whole = await open(address);
    await whole.locator('.preview h3').first().waitFor();
    const headings = await whole.locator('.preview h3').allInnerTexts();
    expect(headings).toEqual(['Asks', 'Practice', 'Links']);
    expect(await whole.locator('.preview').innerText()).toContain('Builds on · ');
  });
});

describe('the ways on, where the copy of the site says where proposals go', () => {
  const repository = 'https://github.com/example/cbms';
  const email = 'proposals@cbms.example';

  /** The page as a build writes it whose project has a public address. */
  async function openConfigured(address: string): Promise<Page> {
    const page = await site.blankPage({ reducedMotion: 'reduce' });
    await page.route(/\/contribute\/propose\/[a-z]+\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const settings = `data-repository="${repository}" data-branch="main" data-email="${email}"`;
      const body = (await response.text())
        .replace(/ data-(?:repository|branch|email)="[^"]*"/g, '')
        .replace('<propose-entry', `<propose-entry ${settings}`);
      await route.fulfill({ response, body });
    });
    await page.goto(site.origin + address);
    await page.locator('propose-entry form').waitFor();
    return page;
  }

  const way = (page: Page, name: string) => page.locator('.result').getByRole('link', { name, exact: true });
  const addressOf = async (link: Locator) => new URL((await link.getAttribute('href')) ?? '');
  const long = 'A long text with “signs” & more. '.repeat(300).trim();

  test('a new file opens in the editor of the host with its text in it, and its patch in a message', async () => {
    const page = await openConfigured('/contribute/propose/glossary/');
    await page.getByLabel('Term', { exact: true }).fill('Drill & more');
    const { text, patch } = await finish(page);
    const opened = await addressOf(way(page, result.open));
    expect(opened.origin + opened.pathname).toBe(`${repository}/new/main`);
    expect(opened.searchParams.get('filename')).toBe('content/glossary/drill-more.yaml');
    expect(opened.searchParams.get('value')).toBe(text);
    expect(await way(page, result.open).getAttribute('target')).toBe('_blank');
    const written = await addressOf(way(page, result.write));
    expect(written.pathname).toBe(email);
    expect(written.searchParams.get('body')).toBe(patch);
  });

  test('a change opens the file that is there, and says that the copy is pasted over it', async () => {
    const page = await openConfigured('/contribute/propose/cbms/?entry=cbms/osce/cbm-8&claim=updates');
    await page.getByLabel('Text', { exact: true }).fill('Contact data are updated.');
    await finish(page);
    const opened = await addressOf(way(page, result.open));
    expect(opened.href).toBe(`${repository}/edit/main/content/cbms/osce/cbm-8.mdx`);
    expect(await page.locator('.result').innerText()).toContain(result.openEdit);
  });

  test('of what is too long for an address nothing is lost: it is copied, downloaded, and kept', async () => {
    const page = await openConfigured('/contribute/propose/cbms/');
    await page.getByLabel('Title', { exact: true }).fill('Contacts');
    await page.getByLabel(words.body).fill(long);
    const { text, patch } = await finish(page);
    expect(text).toContain(long);
    const opened = await addressOf(way(page, result.open));
    expect(opened.searchParams.has('value')).toBe(false);
    expect(opened.href.length).toBeLessThan(2000);
    const said = await page.locator('.result').innerText();
    expect(said).toContain(result.openAndPaste);
    expect(said).toContain(result.writeTooLong(email));
    expect(await way(page, result.write).count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, result.downloadPatch)]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(patch);
    expect(patch).toContain(long);
    await page.reload();
    await page.locator('propose-entry form').waitFor();
    expect(await page.getByLabel(words.body).inputValue()).toBe(long);
  });
});

describe('what has no form', () => {
  test('is named with the way to take instead', async () => {
    const page = await site.blankPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/contribute/propose/`);
    for (const said of propose.noFormWays) expect(await page.locator('main').innerText()).toContain(said);
  });
});

describe('what is wrong', () => {
  const wrong = '/contribute/propose/documents/?entry=documents/pc-dec-1106';

  test('is said in the words of check:content, in a list that takes the focus and leads to the field', async () => {
    const page = await open(wrong);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('');
    await page.getByLabel(/^Date /).fill('3/12/2013');
    const { text, path } = await finish(page);
    const problems = (await problemsWith(path, text)).filter(({ file }) => file === path);
    expect(problems.length).toBe(2);
    const summary = page.locator('.summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const { found, expected, suggestion } of problems) {
      for (const said of [found, expected, suggestion]) {
        expect(await summary.innerText()).toContain(said);
        expect(await page.locator('propose-entry form').innerText()).toContain(said);
      }
    }
    await summary.getByRole('link', { name: 'Date' }).press('Enter');
    expect(await page.getByLabel(/^Date /).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByLabel(/^Date /).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2013-12-03');
    await expect.poll(() => page.getByLabel(/^Date /).getAttribute('aria-invalid')).toBeNull();
  });

  test.each(['light', 'dark'] as const)('leaves no fault that axe can find, in %s', async (colorScheme) => {
    for (const address of [wrong, '/contribute/propose/cbms/?entry=cbms/osce/cbm-8']) {
      const page = await open(address, { colorScheme, bypassCSP: true });
      await page.getByRole('textbox', { name: 'Title', exact: true }).fill('');
      await finish(page);
      await page.evaluate(axe.source);
      const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
});

describe('what is written', () => {
  test('outlives a reload, and goes when it is cleared', async () => {
    const page = await open('/contribute/propose/glossary/');
    await page.getByLabel('Term', { exact: true }).fill('A term of mine');
    await page.reload();
    await page.locator('propose-entry form').waitFor();
    expect(await page.getByLabel('Term', { exact: true }).inputValue()).toBe('A term of mine');
    expect(await page.locator('propose-entry').innerText()).toContain(words.draftFound);
    page.on('dialog', (dialog) => void dialog.accept());
    await press(page, words.clear);
    expect(await page.getByLabel('Term', { exact: true }).inputValue()).toBe('');
    await page.reload();
    await page.locator('propose-entry form').waitFor();
    expect(await page.getByLabel('Term', { exact: true }).inputValue()).toBe('');
  });

  test('can be downloaded', async () => {
    const page = await open('/contribute/propose/glossary/');
    await page.getByLabel('Term', { exact: true }).fill('Term');
    const { text } = await finish(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, result.downloadFile)]);
    expect(download.suggestedFilename()).toBe('term.yaml');
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
  });

  test('goes nowhere: the page asks for nothing but its own files', async () => {
    const page = await open('/contribute/propose/glossary/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Term', { exact: true }).fill('Term');
    await finish(page);
    expect(asked).toEqual([]);
  });
});

describe('the page of a form', () => {
  test('has the fields and a file to copy without JavaScript', async () => {
    const page = await open('/contribute/propose/positions/', { javaScriptEnabled: false });
    expect(await page.locator('propose-entry').isVisible()).toBe(false);
    expect(await page.locator('noscript p').innerText()).toBe(propose.withoutScript);
    expect(await page.getByRole('rowheader', { name: 'statements[].stance' }).isVisible()).toBe(true);
    expect(await page.locator('pre').first().innerText()).toContain('delegation: <');
  });

  test.each([320, 360])('does not scroll sideways at %i pixels', async (width) => {
    const page = await open('/contribute/propose/cbms/?entry=cbms/osce/cbm-8', {
      viewport: { width, height: 700 },
    });
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('');
    await finish(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('alone loads the form: at most 10 kB of script, and 184 kB in its worker', () => {
    const withForm = readBuiltPages().filter((page) =>
      elementsNamed(page, 'script').some(({ attribs }) => attribs.src?.includes('ProposeForm') === true),
    );
    expect(withForm.every(({ address }) => address.startsWith('/contribute/propose/'))).toBe(true);
    const size = (path: string) => brotliCompressSync(readFileSync(join(builtSite, path))).length;
    const sources = withForm.flatMap((page) =>
      elementsNamed(page, 'script').flatMap(({ attribs }) => attribs.src ?? []),
    );
    const own = sources.find((src) => src.includes('ProposeForm')) ?? '';
    const worker = /propose-worker-[\w-]+\.js/.exec(readFileSync(join(builtSite, own), 'utf8'))?.[0] ?? '';
    expect(size(own)).toBeLessThanOrEqual(10 * 1024);
    expect(size(join('_astro', worker))).toBeLessThanOrEqual(184 * 1024);
  });
});
