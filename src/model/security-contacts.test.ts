import { expect, it } from 'vitest';
import { securityContacts } from './security-contacts.ts';

const branch = 'main';
const email = 'cbm@example.org';

it.each([
  ['https://github.com/open/cbm', 'https://github.com/open/cbm/security/advisories/new'],
  ['https://gitlab.com/open/cbm', 'https://gitlab.com/open/cbm/-/issues/new?issue%5Bconfidential%5D=true'],
])('are, at %s, where others do not read', (repository, address) => {
  expect(securityContacts({ repository, branch })).toEqual([address]);
  expect(securityContacts({ repository, branch, email })).toEqual([address, `mailto:${email}`]);
});

it('are the address of the project alone where the host keeps nothing private', () => {
  expect(securityContacts({ repository: 'https://codeberg.org/open/cbm', branch, email })).toEqual([
    `mailto:${email}`,
  ]);
});

it('are none where nothing is known', () => {
  expect(securityContacts({ branch })).toEqual([]);
});
