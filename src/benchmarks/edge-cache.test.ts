import { expect, it } from 'vitest';
import { EdgeCache } from './edge-cache.ts';

it('fetches once, has it while it is fresh, and then asks whether it is', () => {
  const cache = new EdgeCache(1000);
  expect([0, 9, 10, 19, 20].map((now) => cache.ask(1, 100, now, 10))).toEqual([
    'miss',
    'hit',
    'revalidated',
    'hit',
    'revalidated',
  ]);
});

it('forgets what was asked for longest ago when there is no room', () => {
  const cache = new EdgeCache(200);
  const asked = [1, 2, 1, 3, 1, 2].map((file) => cache.ask(file, 100, 0, 10));
  expect(asked).toEqual(['miss', 'miss', 'hit', 'miss', 'hit', 'miss']);
});
