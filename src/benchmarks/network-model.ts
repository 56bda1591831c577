import { EdgeCache, type Outcome } from './edge-cache.ts';
import { randomFrom } from './random.ts';

/** A week of readers of a site behind a content delivery network; a new release has just emptied its caches. */
export interface NetworkPlan {
  readonly readersPerDay: number;
  readonly pagesPerReader: number;
  readonly days: number;
  readonly pages: number;
  /** How much less the next page is asked for: the page of rank r is asked for in proportion to 1 / r ** skew. */
  readonly skew: number;
  readonly edges: number;
  /** How many of the edges are simulated, each with its own readers; none knows of another, so the rest are like them. */
  readonly simulated: number;
  /** Bytes that an edge keeps. */
  readonly room: number;
  /** Seconds for which an edge takes a page for fresh. What has a fingerprint in its name is fresh for ever. */
  readonly lifetime: number;
  /** Packed sizes of pages of the real site; each page has one of them, by chance. */
  readonly pageSizes: readonly number[];
  /** Packed sizes of what a reader's browser fetches once: styles, scripts. */
  readonly assetSizes: readonly number[];
  /** Bytes of the headers of an answer, and of a whole answer that says that nothing has changed. */
  readonly headerBytes: number;
  readonly seed: number;
}

/** Of the whole time that was simulated. */
export interface NetworkCost {
  readonly requests: number;
  readonly hits: number;
  readonly revalidated: number;
  readonly misses: number;
  readonly bytesToReaders: number;
  readonly bytesFromOrigin: number;
}

/** Every request of every reader of some edges, one by one. */
export function simulateNetwork(plan: NetworkPlan): NetworkCost {
  const random = randomFrom(plan.seed);
  const sizes = Float64Array.from({ length: plan.pages }, () => chosen(plan.pageSizes, random));
  const pageByRank = rankedBy(plan.pages, plan.skew);
  const caches = Array.from({ length: plan.simulated }, () => new EdgeCache(plan.room));
  const cost = { hit: 0, revalidated: 0, miss: 0, toReaders: 0, fromOrigin: 0 };
  const count = (outcome: Outcome, bytes: number) => {
    cost[outcome] += 1;
    cost.toReaders += bytes + plan.headerBytes;
    if (outcome !== 'hit') cost.fromOrigin += plan.headerBytes + (outcome === 'miss' ? bytes : 0);
  };
  const perDay = (plan.readersPerDay * plan.simulated) / plan.edges;
  const readers = Math.round(perDay * plan.days);
  for (let reader = 0; reader < readers; reader += 1) {
    const now = (reader / perDay) * 86_400;
    const cache = caches[Math.floor(random() * plan.simulated)];
    if (cache === undefined) break;
    for (const [index, bytes] of plan.assetSizes.entries())
      count(cache.ask(-1 - index, bytes, now, Infinity), bytes);
    for (let view = 0; view < plan.pagesPerReader; view += 1) {
      const page = pageByRank(random());
      const bytes = sizes[page] ?? 0;
      count(cache.ask(page, bytes, now, plan.lifetime), bytes);
    }
  }
  const all = (counted: number) => (counted * plan.edges) / plan.simulated;
  return {
    requests: all(cost.hit + cost.revalidated + cost.miss),
    hits: all(cost.hit),
    revalidated: all(cost.revalidated),
    misses: all(cost.miss),
    bytesToReaders: all(cost.toReaders),
    bytesFromOrigin: all(cost.fromOrigin),
  };
}

const chosen = (all: readonly number[], random: () => number): number =>
  all[Math.floor(random() * all.length)] ?? 0;

/** Which page a number from 0 to 1 stands for, when those of low rank are asked for more. */
function rankedBy(pages: number, skew: number): (share: number) => number {
  const upTo = new Float64Array(pages);
  let sum = 0;
  for (let rank = 0; rank < pages; rank += 1) upTo[rank] = sum += (rank + 1) ** -skew;
  return (share) => {
    const wanted = share * sum;
    let [low, high] = [0, pages - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
