import { expect, it } from 'vitest';
import { securityTxt } from './security-txt.ts';

const given = {
  contacts: ['https://forge.example/a', 'mailto:a@example.org'],
  policy: 'https://cbm.example/security/',
};

it('names every contact, until when it holds, and where it stands', () => {
  const canonical = 'https://cbm.example/.well-known/security.txt';
  expect(securityTxt({ ...given, canonical, madeOn: '2026-11-22' })).toMatchInlineSnapshot(`
    "Contact: https://forge.example/a
    Contact: mailto:a@example.org
    Expires: 2027-10-18T00:00:00Z
    Policy: https://cbm.example/security/
    Preferred-Languages: en
    Canonical: https://cbm.example/.well-known/security.txt
    "
  `);
});

it('leaves out where it stands when that is not known', () => {
  expect(securityTxt({ ...given, canonical: undefined, madeOn: '2026-11-22' })).not.toContain('Canonical');
});

it.each([
  ['2023-04-30', '2024-03-25'],
  ['2027-12-31', '2028-11-25'],
])('made on %s, holds until %s', (madeOn, until) => {
  expect(securityTxt({ ...given, canonical: undefined, madeOn })).toContain(`Expires: ${until}T00:00:00Z\n`);
});
