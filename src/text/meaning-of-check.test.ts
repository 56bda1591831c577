import { expect, it } from 'vitest';
import { meaningOfCheck } from './en.ts';

it('says of an account read elsewhere that the source itself was not read', () => {
  expect(meaningOfCheck('secondary', true)).toContain('The source itself was not read');
  expect(meaningOfCheck('secondary', false)).not.toContain('not read');
});

it('does not call a source unread that was read in a copy elsewhere', () => {
  expect(meaningOfCheck('primary', true)).toBe(meaningOfCheck('primary', false));
});
