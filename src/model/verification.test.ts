import { expect, it } from 'vitest';
import { claimWith, graphOf } from './graph-of.ts';
import { claimsChecked, countChecks } from './verification.ts';

it('counts claims by how they were checked', () => {
  const claims = (['primary', 'secondary', 'secondary'] as const).map((checked) => claimWith({ checked }));
  expect(countChecks(claims)).toEqual({ primary: 1, secondary: 2, unchecked: 0, total: 3 });
  expect(countChecks([])).toEqual({ primary: 0, secondary: 0, unchecked: 0, total: 0 });
});

it('finds the claims that were checked in one way, with their entries', () => {
  const graph = graphOf({
    networks: { directory: { manager: claimWith({ checked: 'unchecked' }), access: claimWith() } },
  });
  const found = claimsChecked(graph.entries, 'unchecked').map(({ entry, claim }) => [entry.id, claim.anchor]);
  expect(found).toEqual([['directory', 'manager']]);
});
