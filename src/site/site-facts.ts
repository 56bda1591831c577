import { type Facts, factsOf } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { siteGraph } from './graph.ts';
import { siteReleases } from './release.ts';

const factsByGraph = new WeakMap<Graph, Facts>();

/** The graph of the site and all that follows from it, computed once for a build. */
export async function siteFacts(): Promise<Facts> {
  const [graph, releaseOf] = await Promise.all([siteGraph(), siteReleases()]);
  const facts = factsByGraph.get(graph) ?? factsOf(graph, releaseOf);
  factsByGraph.set(graph, facts);
  return facts;
}
