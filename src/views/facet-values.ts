import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import type { PartialDate } from '#model/partial-date.ts';
import type { Values } from '#search/catalogue.ts';

/** The facet values of an entry; for a position also those of each statement, which belong together. */
export interface EntryValues {
  readonly values: Values;
  readonly statements?: readonly Values[];
}

export function valuesOf(entry: AnyEntry, facts: Facts): EntryValues {
  const { graph } = facts;
  const checked = unique(facts.claimsOf(entry).map((claim) => claim.checked));
  const year = dateOf(entry, graph)?.slice(0, 4);
  const delegations = delegationsOf(entry, facts);
  return {
    values: withoutEmpty({
      collection: [entry.collection],
      ...bodiesOf(entry, graph),
      ...ownValues(entry, graph),
      delegation: delegations,
      region: unique(delegations.flatMap((id) => graph.delegations.get(id).data.region ?? [])),
      year: year === undefined ? [] : [year],
      checked,
    }),
    ...(entry.collection === 'positions' && {
      statements: entry.data.statements.map(({ question, stance, claim }) => ({
        question: [question],
        theme: [graph.questions.get(question).data.theme],
        stance: [stance],
        checked: [claim.checked],
      })),
    }),
  };
}

/** The date by which an entry is sorted. */
export function dateOf(entry: AnyEntry, graph: Graph): PartialDate | undefined {
  switch (entry.collection) {
    case 'cbms':
      return entry.data.adoption.date;
    case 'organisations':
      return entry.data.founded;
    case 'positions':
      return graph.meetings.get(entry.data.meeting).data.from;
    case 'networks':
      return entry.data.since;
    case 'documents':
      return entry.data.date;
    case 'meetings':
      return entry.data.from;
    default:
      return undefined;
  }
}

/** The organisations and processes to which an entry belongs, by id. */
export function ownersOf(entry: AnyEntry, graph: Graph): string[] {
  switch (entry.collection) {
    case 'cbms':
      return entry.data.level === 'bilateral' ? [] : [entry.data.organisation];
    case 'organisations':
      return [entry.id];
    case 'networks':
    case 'documents':
    case 'delegations':
      return entry.data.organisation === undefined ? [] : [entry.data.organisation];
    case 'meetings':
      return entry.data.process === undefined ? [] : [entry.data.process];
    case 'positions':
      return ownersOf(graph.meetings.get(entry.data.meeting), graph);
    default:
      return [];
  }
}

function bodiesOf(entry: AnyEntry, graph: Graph): Values {
  const owners = ownersOf(entry, graph);
  const isProcess = (id: string) => graph.organisations.get(id).data.kind === 'un-process';
  return { process: owners.filter(isProcess), organisation: owners.filter((id) => !isProcess(id)) };
}

function delegationsOf(entry: AnyEntry, facts: Facts): readonly string[] {
  switch (entry.collection) {
    case 'positions':
      return [entry.data.delegation];
    case 'delegations':
      return [entry.id];
    case 'cbms':
      return entry.data.level === 'bilateral' ? entry.data.parties : [];
    case 'meetings':
      return entry.data.conveners;
    case 'organisations':
      return facts.delegationsOf(entry).map(({ id }) => id);
    default:
      return [];
  }
}

function ownValues(entry: AnyEntry, graph: Graph): Values {
  switch (entry.collection) {
    case 'cbms':
      return { level: [entry.data.level], kind: entry.data.kinds, theme: entry.data.themes };
    case 'networks':
      return {
        level: [entry.data.level],
        theme: unique(entry.data.cbms.flatMap((id) => graph.cbms.get(id).data.themes)),
      };
    case 'questions':
      return { question: [entry.id], theme: [entry.data.theme] };
    case 'positions': {
      const { statements } = entry.data;
      return {
        question: unique(statements.map(({ question }) => question)),
        theme: unique(statements.map(({ question }) => graph.questions.get(question).data.theme)),
        stance: unique(statements.map(({ stance }) => stance)),
      };
    }
    default:
      return {};
  }
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();

const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, list]) => list.length > 0));
