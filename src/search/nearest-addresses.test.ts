import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestAddresses, wordsOfAddress } from './nearest-addresses.ts';

const addresses = [
  '/',
  '/cbms/',
  '/cbms/osce/cbm-1/',
  '/cbms/osce/cbm-8/',
  '/cbms/oas/cbm-8/',
  '/compare/osce/oas/',
  '/delegations/colombia/',
  '/delegations/cote-divoire/',
  '/documents/pc-dec-1202/',
  '/positions/oewg-2019-2021/2020-02-12/colombia/',
];

test.each([
  ['/cbms/OSCE/CBM-8/', '/cbms/osce/cbm-8/'],
  ['/cbms/osce/cbm-8.html', '/cbms/osce/cbm-8/'],
  ['/cbms/osce/cbm-8/index.html', '/cbms/osce/cbm-8/'],
  ['/cbms/osce/cbm8', '/cbms/osce/cbm-8/'],
  ['/cbms/osce/cbm_8/', '/cbms/osce/cbm-8/'],
  ['//cbms//osce/cbm-8//', '/cbms/osce/cbm-8/'],
  ['/cbm/osce/cmb-8/', '/cbms/osce/cbm-8/'],
  ['/osce/cbm-8', '/cbms/osce/cbm-8/'],
  ['/@2026-12-01/cbms/osce/cbm-8', '/cbms/osce/cbm-8/'],
  ['/documents/PC.DEC%2F1202', '/documents/pc-dec-1202/'],
  ['/delegation/c%C3%B4te-divoire/', '/delegations/cote-divoire/'],
  ['/positions/oewg-2019-2021/2020-02-12/columbia', '/positions/oewg-2019-2021/2020-02-12/colombia/'],
])('for %s the first offered is %s', (sought, expected) => {
  expect(nearestAddresses(sought, addresses)[0]).toBe(expected);
});

test('an address like none is offered none', () => {
  expect(nearestAddresses('/wp-login.php', addresses)).toEqual([]);
  expect(nearestAddresses('/', addresses)).toEqual([]);
});

test('whatever is asked for, at most five are offered, each of the site and none twice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath(), fc.constantFrom(...addresses)), (sought) => {
      const offered = nearestAddresses(sought, addresses);
      return (
        offered.length <= 5 &&
        new Set(offered).size === offered.length &&
        offered.every((address) => addresses.includes(address))
      );
    }),
  );
});

test('the words of an address can be searched for', () => {
  expect(wordsOfAddress('/cbms/OSCE/cbm-8.html')).toBe('cbms osce cbm 8');
  expect(wordsOfAddress('/%')).toBe('');
});
