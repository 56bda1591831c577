import { describe, expect, it } from 'vitest';
import { type NetworkPlan, simulateNetwork } from './network-model.ts';

const plan: NetworkPlan = {
  readersPerDay: 1000,
  pagesPerReader: 3,
  days: 1,
  pages: 10,
  skew: 0.8,
  edges: 2,
  simulated: 2,
  room: 1_000_000,
  lifetime: Infinity,
  pageSizes: [100],
  assetSizes: [50],
  headerBytes: 10,
  seed: 1,
};

describe('a simulated network', () => {
  it('fetches each file once an edge where there is room and nothing grows old', () => {
    expect(simulateNetwork(plan)).toEqual({
      requests: 4000,
      hits: 4000 - 22,
      revalidated: 0,
      misses: 22,
      bytesToReaders: 3000 * 110 + 1000 * 60,
      bytesFromOrigin: 20 * 110 + 2 * 60,
    });
  });

  it('asks for every page whether it has changed where nothing is taken for fresh', () => {
    const { revalidated, misses, hits } = simulateNetwork({ ...plan, lifetime: 0 });
    expect({ revalidated, misses, hits }).toEqual({ revalidated: 3000 - 20, misses: 22, hits: 1000 - 2 });
  });

  it('fetches more where there is less room, and less where few pages are asked for most', () => {
    const small = simulateNetwork({ ...plan, room: 350 });
    expect(small.misses).toBeGreaterThan(1000);
    expect(simulateNetwork({ ...plan, room: 350, skew: 2 }).misses).toBeLessThan(small.misses);
  });

  it('counts what it did not simulate by what it did', () => {
    const { requests, misses } = simulateNetwork({ ...plan, edges: 10, readersPerDay: 5000 });
    expect({ requests, misses }).toEqual({ requests: 20_000, misses: 110 });
  });

  it('is the same for the same seed', () => {
    expect(simulateNetwork(plan)).toEqual(simulateNetwork(plan));
  });
});
