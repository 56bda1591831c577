import { expect, it } from 'vitest';
import { termsIn } from './conditions.ts';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';

it('lists conditions, then proposals, and nothing else', () => {
  const statements = ['support', 'proposal', 'support-with-conditions', 'oppose', 'proposal'].map(
    (stance, at) => ({ id: `s-${String(at)}`, question: 'repository', stance, claim: claimWith() }),
  );
  const graph = graphOf({ positions: { 'oewg/day/kenya': { statements } } });
  const terms = termsIn(factsOf(graph).statements());
  expect(terms.map(({ stance, statements: own }) => [stance.id, own.map(({ id }) => id)])).toEqual([
    ['support-with-conditions', ['s-2']],
    ['proposal', ['s-1', 's-4']],
  ]);
});
