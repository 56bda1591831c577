import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault, isOnThisSite } from './link-address.ts';

describe('addressFault', () => {
  it.each([
    'https://www.osce.org/pc/109168',
    'https://undocs.org/A/68/98#p',
    'HTTPS://undocs.org/',
    'https://例え.jp/',
    'https://xn--80aesfpebagmfblc0a.xn--p1ai/',
    'https://правительство.рф/',
    'https://osce.org:443/',
    'https://eeas.europa.eu/88862/EU%20Statement%20%E2%80%93%20OEWG',
    'https://fr.wikipedia.org/wiki/Côte_d’Ivoire_(pays)',
    'https://a.example/caf%E9',
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
    'https:/osce.org',
    'https:///osce.org',
    'https:\\\\osce.org',
    'https://\\osce.org',
    'https://osce.org\\@evil.example/',
    'https://osce.org%40evil.example/',
    'https://osce.org:8080/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost/',
    'https://a..b/',
    'https://\u{430}pple.com/',
    'https://раурал.com/',
    'https://xn--pple-43d.com/',
    'https://\u{FF4F}sce.org/',
    'https://osce\u{2044}x.org/',
    'https://osce.org/%00',
    'https://osce.org/%0d%0aSet-Cookie:x',
    'https://osce.org/%E2%80%AEx',
    'https://osce.org/100%',
    'https://osce.org/"onclick=',
    'https://osce.org/<script>',
    'https://osce.org/a b',
    '/cbms/../x/',
    '/cbms//x/',
    '/%2e%2e/x/',
    '../cbm-8/',
    'cbm-8',
    '/CBMS/',
    '/search/?q=x',
    '/a b/',
    '#Ä',
    '',
  ])('refuses %j', (address) => {
    expect(addressFault(address)).toMatchObject({ found: expect.stringMatching(/\w/) as string });
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
