import type { Catalogue } from '#search/catalogue.ts';
import type { Graph } from '#model/graph.ts';
import { searchCatalogue } from '#views/search-catalogue.ts';
import { siteFacts } from './site-facts.ts';

const catalogueByGraph = new WeakMap<Graph, Catalogue>();

/** The catalogue of the search, computed once for a build. */
export async function siteCatalogue(): Promise<Catalogue> {
  const { graph } = await siteFacts();
  const known = catalogueByGraph.get(graph) ?? searchCatalogue(graph);
  catalogueByGraph.set(graph, known);
  return known;
}
