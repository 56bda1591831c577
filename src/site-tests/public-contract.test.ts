import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCitations } from '#fixtures/read-citations.ts';
import { type SiteServer, serveSite } from '#serving/site-server.ts';
import { builtSite, readBuiltPages } from './built-pages.ts';
import { readDataFile } from './published-data.ts';

const collectionsWithPages = [
  'cbms',
  'organisations',
  'positions',
  'questions',
  'delegations',
  'meetings',
  'networks',
  'documents',
] as const;

/** Their entries stand in one file each below content/, whose path is the id. */
const collectionsOfFiles = [
  'cbms',
  'organisations',
  'positions',
  'meetings',
  'networks',
  'documents',
  'guides',
] as const;

const otherPages = [
  '/',
  '/glossary/',
  '/lineage/',
  '/timeline/',
  '/timeline/osce/',
  '/timeline/bilateral/',
  '/timeline/meeting/',
  '/timeline/2010s/',
  '/verification/',
  '/verification/osce/',
  '/compare/',
  '/changes/',
  '/changes/corrections/',
  '/about/',
  '/methodology/',
  '/governance/',
  '/matrix/',
  '/security/',
];

/** The tables that views offer; their columns are pinned where the tables are made. */
const tables = ['timeline', 'participation', 'verification'];

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));

let server: SiteServer;
beforeAll(async () => {
  server = await serveSite(builtSite);
});
afterAll(() => server.close());

async function ask(address: string) {
  const response = await fetch(server.origin + address);
  return {
    status: response.status,
    type: response.headers.get('content-type')?.replace(/\s/g, '') ?? 'none',
    text: await response.text(),
  };
}

/** The addresses that do not answer with a page of their own. */
async function withoutPage(addresses: Iterable<string>): Promise<string[]> {
  const missing: string[] = [];
  for (const address of addresses) {
    const { status, type, text } = await ask(address);
    const isPage = status === 200 && type === 'text/html;charset=utf-8' && text.startsWith('<!DOCTYPE html>');
    if (!isPage || text.includes('<title>Page not found – '))
      missing.push(`${address} ${String(status)} ${type}`);
  }
  return missing;
}

describe('every address of the contract answers with a page', () => {
  test('home, glossary, timeline, verification, changes and the guides', async () => {
    expect(await withoutPage(otherPages)).toEqual([]);
  });

  test.each(tables)('the table of a view, %s, as CSV', async (name) => {
    const { status, type } = await ask(`/data/v1/${name}.csv`);
    expect({ status, type }).toEqual({ status: 200, type: 'text/csv;charset=utf-8' });
  });

  test('the index of every collection', async () => {
    expect(await withoutPage(collectionsWithPages.map((collection) => `/${collection}/`))).toEqual([]);
  });

  test.each(collectionsWithPages)(
    'every entry of %s, at its collection and id, also when it has moved',
    async (collection) => {
      const { entries, moved } = readDataFile(collection);
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.filter(({ id, url }) => url !== `/${collection}/${id}/`)).toEqual([]);
      expect(await withoutPage(entries.map(({ url }) => url))).toEqual([]);
      expect(await withoutPage(moved.map(({ id }) => `/${collection}/${id}/`))).toEqual([]);
    },
  );

  test.each(collectionsOfFiles)('every file of content/%s, at its path', (collection) => {
    const files = globSync('**/*.{mdx,yaml}', { cwd: `content/${collection}` });
    const folder = collection === 'guides' ? '/' : `/${collection}/`;
    const addresses = files.map((file) => `${folder}${file.replaceAll('\\', '/').replace(/\.\w+$/, '')}/`);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
  });
});

const citationFormats = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

describe('files of citations', () => {
  test.each([...collectionsWithPages, 'glossary'] as const)(
    'cite every entry of %s in four formats',
    async (collection) => {
      const wrong: string[] = [];
      for (const { id } of readDataFile(collection).entries) {
        for (const [end, expected] of Object.entries(citationFormats)) {
          const address = `/cite/${collection}/${id}.${end}`;
          const { status, type, text } = await ask(address);
          const isFile = status === 200 && type === `${expected};charset=utf-8` && text.length > 100;
          if (!isFile) wrong.push(`${address} ${String(status)} ${type}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each(['bib', 'ris', 'csl.json'] as const)('hold the whole set as all.%s', async (end) => {
    const { status, type, text } = await ask(`/cite/all.${end}`);
    expect([status, type]).toEqual([200, `${citationFormats[end]};charset=utf-8`]);
    const cited = [...collectionsWithPages, 'glossary' as const].flatMap(
      (name) => readDataFile(name).entries,
    );
    expect(readCitations(text).items).toHaveLength(cited.length);
  });
});

test('security.txt names a contact, and until when it holds, less than a year from the last change', async () => {
  const { status, type, text } = await ask('/.well-known/security.txt');
  expect([status, type]).toEqual([200, 'text/plain;charset=utf-8']);
  const fields = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ') as [string, string]),
  );
  expect([...fields.keys()]).toEqual(
    expect.arrayContaining(['Contact', 'Expires', 'Policy', 'Preferred-Languages']),
  );
  expect(fields.get('Expires')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(pages.has(new URL(fields.get('Policy') ?? '', server.origin).pathname)).toBe(true);
});

describe('an address that nothing stands at', () => {
  test.each([
    '/nothing-here/',
    '/nothing-here',
    '/nothing-here.html',
    '/cbms/osce/cbm-999/',
    '/data/v1/nothing-here.json',
    '/%',
    '/..%2fpackage.json',
  ])('%s answers 404 with the page that says so', async (address) => {
    const { status, type, text } = await ask(address);
    expect({ status, type }).toEqual({ status: 404, type: 'text/html;charset=utf-8' });
    expect(text).toContain('<title>Page not found – ');
  });
});
