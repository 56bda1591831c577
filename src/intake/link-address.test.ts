import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault, isOnThisSite } from './link-address.ts';

describe('addressFault', () => {
  it.each([
    'https://www.osce.org/pc/109168',
    'https://undocs.org/A/68/98#p',
    'HTTPS://undocs.org/',
    'https://例え.jp/',
    '/cbms/osce/cbm-8/',
    '/cbms/osce/cbm-8/#names-contact',
    '/@2026-12-01/cbms/',
    '/',
    '#names-contact',
  ])('takes %s', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });

  it.each([
    'http://www.osce.org/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u{1}javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript%3Aalert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'blob:https://osce.org/x',
    'file:///etc/passwd',
    'mailto:a@b.org',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    'https://user:word@evil.example/',
    'https://',
    'https:page',
    '../cbm-8/',
    'cbm-8',
    '/CBMS/',
    '/search/?q=x',
    '/a b/',
    '#Ä',
    '',
  ])('refuses %j', (address) => {
    expect(addressFault(address)).toMatchObject({ found: expect.stringContaining('a') as string });
  });

  it('takes nothing but https and paths, as a browser would read them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: addressUnit })), (address) => {
        if (addressFault(address) !== undefined) return;
        const { protocol, origin } = new URL(address, 'https://this.example/');
        expect(protocol).toBe('https:');
        expect(origin === 'https://this.example').toBe(isOnThisSite(address));
      }),
      { numRuns: 500 },
    );
  });
});

const addressUnit = fc.constantFrom(
  '/',
  '\\',
  ':',
  '#',
  '@',
  '.',
  'a',
  'https:',
  'javascript:',
  '\t',
  '%2f',
  ' ',
  '?',
);
