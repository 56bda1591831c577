import type { AnyEntry } from '#model/entry.ts';
import { claimsOf } from '#model/claims.ts';
import type { Graph } from '#model/graph.ts';
import { type Link, linksOf } from '#model/lineage.ts';
import { groupBy, type Statement, statementsOf } from '#model/statements.ts';
import type { RestingClaim } from '#views/document-page.ts';
import { siteGraph } from './graph.ts';

/** The graph and what many pages derive from it, computed once for a build. */
export interface SiteFacts {
  readonly graph: Graph;
  readonly statements: readonly Statement[];
  readonly statementsByPosition: ReadonlyMap<string, readonly Statement[]>;
  readonly links: readonly Link[];
  readonly restingByDocument: ReadonlyMap<string, readonly RestingClaim[]>;
}

const factsByGraph = new WeakMap<Graph, SiteFacts>();

export async function siteFacts(): Promise<SiteFacts> {
  const graph = await siteGraph();
  const known = factsByGraph.get(graph);
  if (known) return known;
  const statements = statementsOf(graph);
  const facts: SiteFacts = {
    graph,
    statements,
    statementsByPosition: groupBy(statements, ({ position }) => position.id),
    links: linksOf(graph),
    restingByDocument: restingByDocument(graph.entries),
  };
  factsByGraph.set(graph, facts);
  return facts;
}

function restingByDocument(entries: readonly AnyEntry[]): Map<string, RestingClaim[]> {
  const resting = entries.flatMap((entry) => claimsOf(entry).map((claim) => ({ entry, claim })));
  const outside = resting.filter(
    ({ entry, claim }) => entry.id !== claim.source.document || entry.collection !== 'documents',
  );
  return groupBy(outside, ({ claim }) => claim.source.document);
}
