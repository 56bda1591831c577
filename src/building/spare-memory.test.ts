import { memoryUsage } from 'node:process';
import { expect, test } from 'vitest';
import { giveBackMemory, haveBundlerGiveBack } from './spare-memory.ts';

test('what nothing holds is given back to the machine', () => {
  giveBackMemory();
  const before = memoryUsage().heapTotal;
  let texts = Array.from({ length: 1_000_000 }, (_, number) => [`text ${String(number)}`]);
  const taken = memoryUsage().heapTotal - before;
  expect(texts).toHaveLength(1_000_000);
  texts = [];
  giveBackMemory();
  expect(memoryUsage().heapTotal - before).toBeLessThan(taken / 10);
});

test('what somebody has told the allocator stays', () => {
  const told = { MIMALLOC_PURGE_DELAY: '100' };
  haveBundlerGiveBack(told);
  expect(told).toEqual({ MIMALLOC_PURGE_DELAY: '100' });
  const silent: NodeJS.ProcessEnv = {};
  haveBundlerGiveBack(silent);
  expect(silent).toEqual({ MIMALLOC_PURGE_DELAY: '0' });
});
