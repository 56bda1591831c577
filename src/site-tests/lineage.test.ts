import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSite, elementsNamed, readBuiltPages, textOf } from './built-pages.ts';
import { readDataFile } from './published-data.ts';

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));
const cbms = z
  .array(
    z.looseObject({
      id: z.string(),
      url: z.string(),
      themes: z.array(z.string()),
      links: z.array(z.looseObject({ relation: z.string(), to: z.string(), basis: z.string() })),
    }),
  )
  .parse(readDataFile('cbms').entries);

const readRows = (file: string) =>
  parse<Record<string, string>>(readFileSync(join(builtSite, 'data/v1', file), 'utf8'), { columns: true });
const links = readRows('lineage.csv');
const pairs = readRows('themes-by-body.csv');
const themes = [...new Set(cbms.flatMap((cbm) => cbm.themes))];

const pageAt = (address: string) => {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return page;
};
const addressesIn = (address: string) =>
  elementsNamed(pageAt(address), 'a').map(({ attribs }) => attribs.href ?? '');

describe('lineage.csv', () => {
  test('has one row for each link of cbms.json', () => {
    const written = cbms.flatMap(({ id, links: own }) =>
      own.map(({ relation, to, basis }) => [id, relation, to, basis].join(' ')),
    );
    expect(
      links.map(({ from, relation, to, basis }) => [from, relation, to, basis].join(' ')).sort(),
    ).toEqual(written.sort());
  });

  test('leads from each row to a claim on a page', () => {
    const lost = links.filter(({ url = '' }) => {
      const [address = '', id = ''] = url.split('#');
      return !pages.get(address)?.ids.has(id);
    });
    expect(lost).toEqual([]);
  });
});

describe('themes-by-body.csv', () => {
  test('has one row for each pair of a theme and a body, and each measure once in each of its themes', () => {
    const bodies = new Set(pairs.map(({ body }) => body));
    expect(pairs).toHaveLength(themes.length * bodies.size);
    const listed = pairs.flatMap(({ theme = '', cbms: own = '', provisional = '' }) =>
      `${own}; ${provisional}`.split('; ').flatMap((id) => (id === '' ? [] : [`${theme} ${id}`])),
    );
    expect(listed.sort()).toEqual(
      cbms.flatMap(({ id, themes: own }) => own.map((theme) => `${theme} ${id}`)).sort(),
    );
  });
});

describe('the pages on lineage', () => {
  test('there is one for every theme that a measure carries', () => {
    expect(themes.filter((theme) => !pages.has(`/lineage/${theme}/`))).toEqual([]);
  });

  test('open onto every measure and every link', () => {
    const addresses = addressesIn('/lineage/');
    expect(cbms.filter(({ url }) => !addresses.includes(url))).toEqual([]);
    expect(links.filter(({ url = '' }) => !addresses.includes(url))).toEqual([]);
  });

  test('open onto the two statements of February 2020 that asked for them', () => {
    expect(addressesIn('/lineage/')).toEqual(
      expect.arrayContaining([
        '/positions/oewg-2019-2021/2020-02-12/kenya/#global-repository',
        '/positions/oewg-2019-2021/2020-02-12/philippines/#report-contents',
      ]),
    );
  });

  test.each(themes)('say for %s of every body in which none was found where was searched', (theme) => {
    const without = pairs.filter((pair) => pair.theme === theme && pair.finding === 'none');
    const said = elementsNamed(pageAt(`/lineage/${theme}/`), 'td')
      .map(textOf)
      .filter((text) =>
        /^No (bilateral )?measure on .+ found.+(searched in: |No document of that body)/.test(text),
      );
    expect(said).toHaveLength(without.length);
  });

  test('are at most 60 kB each, compressed', () => {
    const large = [...pages.values()]
      .filter(({ address }) => address.startsWith('/lineage/'))
      .filter(({ html }) => brotliCompressSync(html).length > 60_000);
    expect(large.map(({ address }) => address)).toEqual([]);
  });
});
