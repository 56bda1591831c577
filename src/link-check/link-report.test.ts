import { describe, expect, it } from 'vitest';
import { claimWith, graphOf } from '#model/graph-of.ts';
import type { Answer } from './answer.ts';
import type { CheckedLink, LinkCheck } from './check-links.ts';
import { linkReportJson, linkReportMarkdown, linkSummary } from './link-report.ts';
import { outsideAddresses } from './outside-addresses.ts';
import { waitAskedFor } from './retry-after.ts';

const link = (url: string, answer: Partial<Answer> & { brokenSince?: string }): CheckedLink => ({
  url,
  entries: ['documents/a', 'documents/b'],
  answer: { state: 'found', askedOn: '2026-11-22', ...answer },
});
const checkOf = (links: readonly CheckedLink[], given: Partial<LinkCheck> = {}): LinkCheck => ({
  today: '2026-11-22',
  mayAsk: true,
  hasNetwork: true,
  asked: links.length,
  links,
  ...given,
});

describe('the report', () => {
  it('names every address that needs somebody, with what is wrong and who names it', () => {
    const check = checkOf([
      link('https://a.example/', {}),
      link('https://b.example/x_y', { state: 'missing', status: 404, brokenSince: '2026-10-01' }),
      link('https://c.example/', { state: 'refused', status: 403 }),
      link('https://d.example/', { leadsTo: 'https://e.example/', permanent: true, status: 200 }),
      link('https://f.example/', { leadsTo: 'https://g.example/', permanent: false }),
    ]);
    expect(linkReportMarkdown(check)).toMatchInlineSnapshot(`
      "# Outside addresses

      5 addresses in the content. 5 addresses asked for on 2026-11-22; of the others, what was last found out.

      |State|Addresses|
      |-|-:|
      |found|3|
      |missing (404 or 410)|1|
      |refused to a program|1|

      ## Missing (1)

      - <https://b.example/x_y>: status 404; since 2026-10-01; named by documents/a, documents/b

      ## Refused to a program: a person may still be able to read them (1)

      - <https://c.example/>: status 403; named by documents/a, documents/b

      ## Moved for good: write the new address (1)

      - <https://d.example/>: status 200; leads to https\\://e.example/; named by documents/a, documents/b
      "
    `);
    expect(linkSummary(check)).toBe('1 address broken, 3 found, 0 not asked for yet.');
    expect(JSON.parse(linkReportJson(check))).toMatchObject({ broken: 1, links: { length: 5 } });
  });

  it('claims no success where nothing was found out', () => {
    const links = [{ url: 'https://a.example/', entries: [], answer: { state: 'unasked' as const } }];
    for (const check of [
      checkOf(links, { hasNetwork: false, asked: 0 }),
      checkOf(links, { mayAsk: false }),
    ]) {
      expect(linkReportMarkdown(check)).not.toContain('Nothing broken');
      expect(linkSummary(check)).toMatch(/^(No network here|Nobody was asked)/);
    }
    expect(linkSummary(checkOf([link('https://a.example/', {})]))).toContain('Nothing broken');
  });
});

it('takes the addresses of documents, of their languages and copies, and of pages where claims were read, each once', () => {
  const graph = graphOf({
    documents: {
      paper: {
        url: 'https://a.example/p#page=2',
        urls: { fr: 'https://a.example/fr' },
        archivedUrl: 'https://b.example/copy',
        title: 'See https://c.example/ there',
      },
    },
    networks: {
      directory: {
        manager: claimWith({ source: { document: 'paper', via: 'https://a.example/p' } }),
      },
    },
  });
  expect(outsideAddresses(graph.entries)).toEqual([
    { url: 'https://a.example/fr', entries: ['documents/paper'] },
    { url: 'https://a.example/p', entries: ['documents/paper', 'networks/directory'] },
    { url: 'https://b.example/copy', entries: ['documents/paper'] },
  ]);
  const [entry] = graph.documents.all;
  const html = '<p><a href="https://d.example/?a=1&#x26;b=2">x</a> <a href="/inside/">y</a></p>';
  expect(outsideAddresses(entry ? [{ ...entry, html }] : []).map(({ url }) => url)).toContain(
    'https://d.example/?a=1&b=2',
  );
});

it.each([
  [null, 0],
  ['120', 120_000],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['soon', 0],
])('a server that says %s asks to be left alone for %i milliseconds', (header, wait) => {
  expect(waitAskedFor(header, Date.parse('2026-11-22T12:00:00Z'))).toBe(wait);
});
