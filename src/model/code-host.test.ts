import { describe, expect, it } from 'vitest';
import { addressOfCommit, addressOfDifference, publicAddressOf } from './code-host.ts';

describe('publicAddressOf', () => {
  it.each([
    ['a record', { type: 'git', url: 'git+https://github.com/open/cbm.git' }, 'https://github.com/open/cbm'],
    ['an address', 'https://codeberg.org/open/cbm', 'https://codeberg.org/open/cbm'],
    ['a slash at the end', 'https://gitlab.com/a/b/cbm/', 'https://gitlab.com/a/b/cbm'],
  ])('reads %s', (_, field, address) => {
    expect(publicAddressOf(field)).toBe(address);
  });

  it.each([
    ['nothing', undefined],
    ['another protocol', 'git@github.com:open/cbm.git'],
    ['a user name', 'https://me@github.com/open/cbm'],
    ['a host alone', 'https://github.com/'],
    ['a short name', 'github:open/cbm'],
    ['a number', { url: 5 }],
  ])('knows no address from %s', (_, field) => {
    expect(publicAddressOf(field)).toBeUndefined();
  });
});

describe('the page of a commit', () => {
  it.each([
    ['https://github.com/open/cbm', 'https://github.com/open/cbm/commit/abc'],
    ['https://gitlab.com/open/cbm', 'https://gitlab.com/open/cbm/-/commit/abc'],
    ['https://codeberg.org/open/cbm', 'https://codeberg.org/open/cbm/commit/abc'],
  ])('of %s', (repository, address) => {
    expect(addressOfCommit(repository, 'abc')).toBe(address);
  });

  it('shows the difference of one file at an anchor that the host makes from the path', () => {
    const anchorOn = (host: string) => addressOfDifference(`https://${host}/a/b`, 'abc', 'f').split('#')[1];
    expect(anchorOn('github.com')).toBe(
      'diff-252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111',
    );
    expect(anchorOn('gitlab.com')).toBe('4a0a19218e082a343a1b17e5333409af9d98f0f5');
    expect(anchorOn('codeberg.org')).toBe('diff-4a0a19218e082a343a1b17e5333409af9d98f0f5');
  });
});
