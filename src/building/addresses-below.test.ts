import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#exports/csv.ts';
import { csvBelow, jsonBelow, pageBelow } from './addresses-below.ts';

const base = '/pull-12/';

describe('below a base path', () => {
  test('every link, file and form of a page moves, also those out of the copy of a release', () => {
    const html =
      '<link href="/site.webmanifest"><script src="/_astro/a.js"></script><form action="/search/"><a href="/">Home</a><a href="/cbms/?a=1#b" data-live>/cbms/</a>';
    expect(pageBelow(base, html)).toBe(
      '<link href="/pull-12/site.webmanifest"><script src="/pull-12/_astro/a.js"></script><form action="/pull-12/search/"><a href="/pull-12/">Home</a><a href="/pull-12/cbms/?a=1#b" data-live>/cbms/</a>',
    );
  });

  test('what leads elsewhere, to a place on the same page, or there already, stays', () => {
    const html =
      '<a href="#page_content"><a href="https://un.org/"><a href="//un.org/"><a href="mailto:a@example.org"><link rel="cite-as" href="/pull-12/cbms/">';
    expect(pageBelow(base, html)).toBe(html);
  });

  test('the addresses in the data move, and no other value does', () => {
    const value = {
      url: '/cbms/',
      address: '/x',
      urls: { en: '/y' },
      text: 'Say "url":"/z"',
      deep: [{ url: '/a/#b' }],
    };
    const moved = { ...value, url: '/pull-12/cbms/', deep: [{ url: '/pull-12/a/#b' }] };
    expect(jsonBelow(base, JSON.stringify(value))).toBe(JSON.stringify(moved));
    expect(jsonBelow(base, JSON.stringify(value, null, 1))).toBe(JSON.stringify(moved, null, 1));
    expect(jsonBelow(base, '{"url":"https://un.org/"}')).toBe('{"url":"https://un.org/"}');
  });

  test('in CSV only the columns of addresses change, whatever stands in the others', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('a\r\n"b", /c/', '/x/', 'url'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const csv = toCsv([
          ['text', 'url', 'also', 'urls'],
          ...texts.map((each) => [each, '/a/', each, '/b/; /c/']),
        ]);
        const [head, ...rows] = parse(csv);
        expect(parse(csvBelow(base, csv))).toEqual([
          head,
          ...rows.map(([before, , between]) => [before, '/pull-12/a/', between, '/pull-12/b/; /pull-12/c/']),
        ]);
      }),
    );
  });
});
