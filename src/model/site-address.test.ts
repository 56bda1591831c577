import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSiteAddress, UnfitSetting } from './site-address.ts';

const told = (SITE_URL?: string, BASE_PATH?: string) => {
  const { base, site } = parseSiteAddress({ SITE_URL, BASE_PATH });
  return [base, site?.href];
};

test('a site stands at the top of its host unless something says otherwise', () => {
  expect(told()).toEqual(['/', undefined]);
  expect(told('', '')).toEqual(['/', undefined]);
  expect(told('https://example.org')).toEqual(['/', 'https://example.org/']);
  expect(told('https://example.org/', '/')).toEqual(['/', 'https://example.org/']);
});

test('a path is taken with and without its slashes', () => {
  for (const path of ['/pull-12/', '/pull-12', 'pull-12/', 'pull-12'])
    expect(told(undefined, path)).toEqual(['/pull-12/', undefined]);
  expect(told(undefined, '/a/b_c/v1.0/')).toEqual(['/a/b_c/v1.0/', undefined]);
});

test('the path may stand in the address, beside it, or in both', () => {
  const placed = ['/cbm/', 'https://example.org/cbm/'];
  expect(told('https://example.org/cbm')).toEqual(placed);
  expect(told('https://example.org', '/cbm')).toEqual(placed);
  expect(told('https://example.org/cbm/', '/cbm/')).toEqual(placed);
});

test('what is no path, and what contradicts the address, is refused in one line', () => {
  const refused = [
    ' ',
    '//',
    '/a//b/',
    '..',
    '/a/../b',
    '/a b/',
    '/é/',
    'https://example.org/',
    '?x',
    '\\',
    '%2e',
  ];
  for (const path of refused)
    expect(() => told(undefined, path), path).toThrow(
      `BASE_PATH is ${JSON.stringify(path)}, not a path of letters, digits, hyphens, dots and underscores. Try BASE_PATH=/pull-12/`,
    );
  for (const address of [
    'example.org',
    'ftp://example.org',
    'https://',
    'https://a:b@example.org',
    'https://example.org/?a',
  ])
    expect(() => told(address), address).toThrow(
      `SITE_URL is ${JSON.stringify(address)}, not the address of a site. Try SITE_URL=https://example.org/`,
    );
  expect(() => told('https://example.org/a/', '/b/')).toThrow('Leave BASE_PATH out.');
});

test('whatever is written gives a path between slashes, or is refused in one line', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      try {
        const { base } = parseSiteAddress({ BASE_PATH: written });
        return new URL(base, 'https://example.org').pathname === base && /^\/([^/]+\/)*$/.test(base);
      } catch (error) {
        return error instanceof UnfitSetting && !error.message.includes('\n');
      }
    }),
  );
});
