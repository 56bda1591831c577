import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './file-types.ts';
import { hostFiles } from './host-files.ts';
import { headersOf, headersUnlessRuled } from './security-headers.ts';

it.each([...hostFiles()])('%s is as its source says; renew it with npm run headers', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

const addresses = [
  '/',
  '/cbms/osce/cbm-8/',
  '/search/',
  '/404.html',
  '/_astro/Base.css',
  '/pull-12/_astro/Base.css',
  '/@2026-12-01/_astro/Base.css',
  '/@2026-12-01/data/v1/cbms.json',
  '/@2026-12-01/cbms/osce/cbm-8/',
  '/pull-12/@2026-12-01/cbms/osce/cbm-8/',
  '/pagefind/pagefind.js',
  '/pagefind/fragment/en_1.pf_fragment',
  '/data/v1/cbms.json',
  '/database/',
  '/calendar.ics',
  '/.well-known/security.txt',
];

/**
 * What a host reads in `_headers`. Hosts differ where several rules name one header: some join the values, others take one
 * of them. Here that is a mistake.
 */
function readHeadersFile(text: string): (address: string) => Record<string, string> {
  const blocks = text.split(/\n(?=\/)/).slice(1);
  const rules = blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const expression = pattern.replaceAll('.', '\\.').replace(/:\w+/, '[^/]+').replace(/\*$/, '.*');
    return {
      matches: new RegExp(`^${expression}$`),
      headers: lines.map((line) => line.trim().split(/: (.*)/s)),
    };
  });
  return (address) => {
    const found: Record<string, string> = {};
    for (const [name = '', value = ''] of rules
      .filter(({ matches }) => matches.test(address))
      .flatMap(({ headers }) => headers)) {
      if (found[name] !== undefined) throw new Error(`${name} is named twice for ${address}.`);
      found[name] = value;
    }
    return found;
  };
}

describe('the file for hosts of static files', () => {
  const headersAt = readHeadersFile(hostFiles().get('public/_headers') ?? '');

  it.each(addresses)('gives %s the headers of its source', (address) => {
    // Frozen copies are kept for ever by servers alone.
    const expected = /\/@(?!.*\/_astro\/)/.test(address) ? headersUnlessRuled : {};
    expect({ ...headersUnlessRuled, ...headersAt(address) }).toEqual({
      ...headersOf(address, true),
      ...expected,
    });
  });
});

describe('the snippet for nginx', () => {
  const snippet = hostFiles().get('src/serving/nginx.conf') ?? '';

  it.each([
    ['packed files are sent as they lie on the disk', 'gzip_static on;'],
    ['Brotli as well, where there is the module', '#brotli_static on;'],
    ['caches on the way take packed answers too', 'gzip_proxied any;'],
    ['files are looked up once, not for each answer', 'open_file_cache max='],
    ['what was looked up is looked up again after half a minute', 'open_file_cache_valid 30s;'],
    ['an address without a file is the page for that', 'error_page 404 /404.html;'],
    ['a folder is its index', 'index index.html;'],
    ['every text is in UTF-8', 'charset utf-8;'],
  ])('says that %s', (_, line) => {
    expect(snippet.split('\n').filter((each) => each.startsWith(line))).toHaveLength(1);
  });

  it.each([
    ['.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['.bib', 'application/x-bibtex'],
    ['.ris', 'application/x-research-info-systems'],
    ['.ics', 'text/calendar'],
    ['.md', 'text/markdown'],
  ])('gives files %s the type %s', (ending, type) => {
    expect(contentTypeOf(`/a${ending}`)).toBe(`${type}; charset=utf-8`);
    expect(snippet).toMatch(new RegExp(`^ +(?:default_type )?${type.replaceAll(/[.+]/g, '\\$&')}[ ;]`, 'm'));
    expect(/^charset_types (.*);$/m.exec(snippet)?.[1]?.split(' ')).toContain(type);
  });
});

describe('the headers of an answer', () => {
  it('let data be read from anywhere, and keep for ever only what never changes', () => {
    const headersAt = (name: string) =>
      addresses.filter((address) => headersOf(address, true)[name] !== headersUnlessRuled[name]);
    expect(headersAt('Access-Control-Allow-Origin')).toEqual([
      '/@2026-12-01/data/v1/cbms.json',
      '/data/v1/cbms.json',
      '/calendar.ics',
    ]);
    expect(headersAt('Cache-Control')).toEqual([
      '/_astro/Base.css',
      '/pull-12/_astro/Base.css',
      '/@2026-12-01/_astro/Base.css',
      '/@2026-12-01/data/v1/cbms.json',
      '/@2026-12-01/cbms/osce/cbm-8/',
      '/pull-12/@2026-12-01/cbms/osce/cbm-8/',
      '/pagefind/fragment/en_1.pf_fragment',
    ]);
  });

  it('promise security for the time to come only over TLS', () => {
    expect(headersOf('/', true)['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains');
    expect(headersOf('/', false)['Strict-Transport-Security']).toBeUndefined();
  });
});
