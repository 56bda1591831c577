import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf, parseAddresses, promisedAddress, renderAddresses } from './published-addresses.ts';

const addresses = [
  '/',
  '/calendar.ics',
  '/cbms/',
  '/cbms/osce/cbm-1/',
  '/cbms/osce/cbm-8/',
  '/cite/cbms/osce/cbm-1.bib',
  '/cite/cbms/osce/cbm-8.bib',
  '/data/v1/cbms.json',
];

test('the list says each name once, under the forms in which it is published', () => {
  expect(renderAddresses(addresses)).toBe(`= /
.

= /*
calendar.ics

= /*/ /cite/*.bib
cbms/osce/cbm-1
cbms/osce/cbm-8

= /*/ /data/v1/*.json
cbms
`);
});

test('it reads back as the same addresses, in whatever order they came', () => {
  const path = fc.stringMatching(/^\/([a-z0-9.-]{1,5}\/){0,3}([a-z0-9.-]{1,5}(\.bib|\.json|\.xml)?)?$/);
  fc.assert(
    fc.property(fc.array(fc.oneof(path, fc.constantFrom(...addresses))), (some) => {
      expect(parseAddresses(renderAddresses(some)).sort()).toEqual([...new Set(some)].sort());
    }),
  );
});

test('remarks are no addresses', () => {
  expect(parseAddresses('# one\n\n= /*/\n# two\ncbms\n')).toEqual(['/cbms/']);
});

test('the address of a page ends with a slash, and what changes its name is promised to nobody', () => {
  expect(promisedAddress('cbms/osce/cbm-8/index.html')).toBe('/cbms/osce/cbm-8/');
  expect(promisedAddress('index.html')).toBe('/');
  expect(promisedAddress('data/v1/cbms.csv')).toBe('/data/v1/cbms.csv');
  for (const file of [
    '_astro/a.js',
    'pagefind/pagefind.js',
    '@2026-12-01/index.html',
    'changes/2026-11-22.json',
    'data/v1/parts/cbms-1.json',
    'feeds/archive/all/1.xml',
    'a.br',
    'cbms/osce/cbm-8/index.html.gz',
  ])
    expect(promisedAddress(file), file).toBeUndefined();
});

test('an address is of what it publishes', () => {
  expect(nameOf('/cite/cbms/osce/cbm-8.csl.json')).toBe('cbms/osce/cbm-8');
  expect(nameOf('/cbms/osce/cbm-8/')).toBe('cbms/osce/cbm-8');
});
