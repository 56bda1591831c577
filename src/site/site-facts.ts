import { type Facts, factsOf } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { siteGraph } from './graph.ts';

const factsByGraph = new WeakMap<Graph, Facts>();

/** The graph of the site and all that follows from it, computed once for a build. */
export async function siteFacts(): Promise<Facts> {
  const graph = await siteGraph();
  const facts = factsByGraph.get(graph) ?? factsOf(graph);
  factsByGraph.set(graph, facts);
  return facts;
}
