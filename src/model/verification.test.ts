import { expect, it } from 'vitest';
import { claimWith } from './graph-of.ts';
import { countChecks } from './verification.ts';

it('counts claims by how they were checked', () => {
  const claims = (['primary', 'secondary', 'secondary'] as const).map((checked) => claimWith({ checked }));
  expect(countChecks(claims)).toEqual({ primary: 1, secondary: 2, unchecked: 0, total: 3 });
  expect(countChecks([])).toEqual({ primary: 0, secondary: 0, unchecked: 0, total: 0 });
});
