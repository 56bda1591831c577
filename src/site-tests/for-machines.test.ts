import jsonld from 'jsonld';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type BuiltPage, elementsNamed, problemsOn, readBuiltPages, textOf } from './built-pages.ts';
import { pageOfLayout } from './layouts.ts';
import { readDataFile } from './published-data.ts';
import { leadsSomewhere, readServedFiles, standIn } from './served-files.ts';

const listed = readBuiltPages();
const pages = new Map(listed.map((page) => [page.address, page]));
const collections = [
  ...(['cbms', 'organisations', 'positions', 'networks'] as const),
  ...(['documents', 'meetings', 'delegations', 'questions'] as const),
];
const entries = collections.flatMap((name) => readDataFile(name).entries);

const dataIn = (page: BuiltPage): string[] =>
  elementsNamed(page, 'script')
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map(textOf);

describe('the data in the head of a page', () => {
  /** The whole of schema.org's names, without asking its server: each is an address below it. */
  const context = {
    '@context': {
      '@vocab': 'https://schema.org/',
      ...Object.fromEntries(
        ['url', 'contentUrl', 'mainEntityOfPage', 'license', 'sameAs'].map((name) => [
          name,
          { '@type': '@id' },
        ]),
      ),
    },
  };
  const documentLoader = (url: string) =>
    url === 'https://schema.org'
      ? Promise.resolve({ documentUrl: url, document: context })
      : Promise.reject(new Error(`No page may need ${url}.`));
  const expand = (page: BuiltPage, text: string) => {
    // Safe: what would be dropped is an error. The types do not know the option.
    const options = { base: standIn + page.address, documentLoader, safe: true };
    return jsonld.expand(z.record(z.string(), z.json()).parse(JSON.parse(text)), options);
  };

  test('stands on the page of every entry, and on a page of every layout but that for unknown addresses', () => {
    const without = [...entries.map(({ url }) => url), ...Object.values(pageOfLayout)].filter((address) => {
      const page = pages.get(address);
      return page === undefined || dataIn(page).length !== 1;
    });
    expect(without).toEqual(['/404.html']);
  });

  test('expands without error, and says of each entry what sort of thing it is', async () => {
    const faulty: string[] = [];
    for (const page of listed) {
      for (const text of dataIn(page)) {
        const nodes = z
          .array(z.looseObject({ '@id': z.string(), '@type': z.array(z.string()) }))
          .safeParse(await expand(page, text));
        const isWhole = nodes.data?.every((node) =>
          node['@type'].every((type) => type.startsWith('https://schema.org/')),
        );
        if (nodes.data?.length === 0 || isWhole !== true) faulty.push(page.address);
      }
    }
    expect(faulty).toEqual([]);
  });

  test('names nothing of this site that is not there', async () => {
    const faulty = new Set<string>();
    for (const page of listed) {
      for (const text of dataIn(page)) {
        const expanded = JSON.stringify(await expand(page, text));
        for (const [, path = ''] of expanded.matchAll(new RegExp(`"@id":"${standIn}([^"]*)"`, 'g')))
          // The site and its content as a whole have names that are no places on a page.
          if (!['/#dataset', '/#site'].includes(path) && !leadsSomewhere(path, pages)) faulty.add(path);
      }
    }
    expect([...faulty]).toEqual([]);
  });

  test('leaves no type out that the contract names', () => {
    const types = new Set(
      listed
        .flatMap(dataIn)
        .flatMap((text) => [...text.matchAll(/"@type":"(\w+)"/g)].map(([, type]) => type)),
    );
    expect([...types]).toEqual(
      expect.arrayContaining(['CreativeWork', 'Organization', 'Event', 'DefinedTerm', 'Dataset', 'Question']),
    );
  });
});

describe('the links in the head of a page', () => {
  const linksOf = (page: BuiltPage) => elementsNamed(page, 'link').map(({ attribs }) => attribs);

  test('lead to something that is there', () => {
    const broken = problemsOn(listed, (page) =>
      linksOf(page)
        .map(({ href = '' }) => href)
        .filter((href) => href.startsWith('/') && !leadsSomewhere(href, pages)),
    );
    expect(broken).toEqual([]);
  });

  test.each(['cite-as', 'type', 'license', 'collection'])('of every entry say %s once', (rel) => {
    const without = entries.filter(({ url }) => {
      const page = pages.get(url);
      return page === undefined || linksOf(page).filter((link) => link.rel === rel).length !== 1;
    });
    expect(without.map(({ url }) => url)).toEqual([]);
  });
});

describe('the Markdown of an entry', () => {
  const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
  const files = new Map(readServedFiles('**/index.md').map(({ path, text }) => [path, parse(text)]));

  test('is there for every entry, and for nothing else', () => {
    expect([...files.keys()].sort()).toEqual(entries.map(({ url }) => `${url}index.md`).sort());
  });

  test('begins with the title of its page', () => {
    const wrong = entries.filter(({ url }) => {
      const first = files.get(`${url}index.md`)?.children[0];
      const title = pages.get(url)?.elements.find(({ name }) => name === 'title');
      const text =
        first?.type === 'heading'
          ? first.children.map((node) => ('value' in node ? node.value : '')).join('')
          : '';
      return title === undefined || !textOf(title).startsWith(text.replace(/\s+/g, ' ')) || text === '';
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('has every claim of the entry, and links that lead somewhere', () => {
    const faulty: string[] = [];
    for (const { url, claims } of entries) {
      const tree = files.get(`${url}index.md`);
      if (tree === undefined) continue;
      const links = new Set<string>();
      const texts: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'link') links.add(node.url);
        if (node.type === 'text') texts.push(node.value);
      });
      const said = texts.join('');
      for (const { text } of claims) if (!said.includes(text)) faulty.push(`${url} lacks: ${text}`);
      for (const link of links)
        if (link.startsWith('/') && !leadsSomewhere(link, pages)) faulty.push(`${url} leads to ${link}`);
    }
    expect(faulty).toEqual([]);
  });

  test('is listed in llms.txt', () => {
    const text = readServedFiles('llms.txt')
      .map((file) => file.text)
      .join('');
    const linked = new Set<string>();
    visit(parse(text), 'link', ({ url }) => {
      linked.add(new URL(url, standIn).pathname);
    });
    expect([...files.keys()].filter((path) => !linked.has(path))).toEqual([]);
  });
});

describe('the lists for reference managers', () => {
  test.each([
    ['/cbms/', readDataFile('cbms').entries.length],
    ['/documents/', readDataFile('documents').entries.filter(({ kind }) => kind !== 'unidentified').length],
  ])('%s names each entry once', (address, count) => {
    const page = pages.get(address);
    const spans =
      page === undefined
        ? []
        : elementsNamed(page, 'span').filter(({ attribs }) => attribs.class === 'Z3988');
    const titles = spans.map(({ attribs }) => new URLSearchParams(attribs.title).get('rft.title'));
    expect(titles).toHaveLength(count);
    expect(titles.every((title) => title !== null && title !== '')).toBe(true);
  });

  test('stand on lists only, so that a page of an entry is saved as itself', () => {
    const elsewhere = listed.filter(({ html }) => html.includes('Z3988')).map(({ address }) => address);
    expect(elsewhere).toEqual(['/cbms/', '/documents/']);
  });
});
