import type { Delegation, Stance } from './entry.ts';
import type { Graph } from './graph.ts';
import type { Statement } from './statements.ts';

/** One line of a tally: who took a stance, and the statements it counts. */
export interface TallyLine {
  readonly stance: Stance;
  readonly statements: readonly Statement[];
  /** Each delegation once, by name. */
  readonly delegations: readonly Delegation[];
}

/** How many delegations took which stance, in the order of the stances; stances that nobody took are left out. */
export function tallyOf(graph: Graph, statements: readonly Statement[]): TallyLine[] {
  return stancesInOrder(graph)
    .map((stance) => {
      const own = statements.filter((statement) => statement.stance === stance);
      const delegations = [...new Set(own.map(({ delegation }) => delegation))];
      return { stance, statements: own, delegations: delegations.sort(byName) };
    })
    .filter((line) => line.statements.length > 0);
}

export const stancesInOrder = (graph: Graph): Stance[] =>
  [...graph.stances].sort((a, b) => a.data.order - b.data.order);

/** In the order of an English index. */
export const byName = (a: Delegation, b: Delegation): number => a.data.name.localeCompare(b.data.name, 'en');
