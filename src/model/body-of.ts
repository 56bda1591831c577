import type { AnyEntry, Organisation } from './entry.ts';
import type { Graph } from './graph.ts';

/**
 * The body that an entry belongs to: the id of its organisation or process, `bilateral` for a measure between named
 * parties, or `no-single-body` where no single one has it, as with a question or a term.
 */
export type BodyId = string;

export const bilateral = 'bilateral';
export const noBody = 'no-single-body';

/** The body that an entry belongs to, by its own fields. */
export function bodyOf(entry: AnyEntry, graph: Graph): BodyId {
  switch (entry.collection) {
    case 'cbms':
      return entry.data.level === 'bilateral' ? bilateral : entry.data.organisation;
    case 'organisations':
      return entry.id;
    case 'meetings':
      return entry.data.process ?? noBody;
    case 'positions':
      return graph.meetings.get(entry.data.meeting).data.process ?? noBody;
    case 'networks':
    case 'documents':
    case 'delegations':
      return entry.data.organisation ?? noBody;
    default:
      return noBody;
  }
}

/** Sorts a list of bodies, or what belongs to them, as readers look for them. */
export function bodiesInOrder(ids: Iterable<BodyId>, graph: Graph): BodyId[] {
  return [...new Set(ids)].sort(
    (a, b) => rankOf(a) - rankOf(b) || shortNameOf(a, graph).localeCompare(shortNameOf(b, graph), 'en'),
  );
}

/** The organisation or process itself; nothing for bilateral measures and for what no single body has. */
export const organisationOf = (id: BodyId, graph: Graph): Organisation | undefined =>
  graph.organisations.find(id);

const rankOf = (id: BodyId): number => [bilateral, noBody].indexOf(id) + 1;

const shortNameOf = (id: BodyId, graph: Graph): string => organisationOf(id, graph)?.data.names.short ?? id;
