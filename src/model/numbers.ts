import { coverageOf } from './coverage.ts';
import type { Facts } from './facts.ts';
import { speakersOf } from './statements.ts';

/** The size of the repository, each number by the function that the views on it use. */
export function numbersOf(facts: Facts) {
  const { graph } = facts;
  const { all } = coverageOf(facts);
  const statements = facts.statements();
  return {
    cbms: graph.cbms.all.length,
    organisations: graph.organisations.all.length,
    statements: statements.length,
    delegations: speakersOf(statements).size,
    links: facts.links().length,
    events: facts.events().length,
    documents: graph.documents.all.length,
    claims: all.total,
    unchecked: all.unchecked,
  } as const;
}
