import { type BodyId, bodyOf } from './body-of.ts';
import { type ClaimRecord, claimsOf } from './claims.ts';
import type {
  AnyEntry,
  Cbm,
  CbmDocument,
  Delegation,
  Meeting,
  Network,
  Organisation,
  Position,
  Question,
  Theme,
} from './entry.ts';
import { eventsOf, type TimelineEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { groupBy, groupByEach, type Lookup, lookupIn, once } from './groups.ts';
import { type Link, type LinkSeen, linksOf, seenFrom, seenTo } from './lineage.ts';
import { compareDates } from './partial-date.ts';
import type { Release } from './release.ts';
import { type Statement, statementsOf } from './statements.ts';
import { compareIds } from './table.ts';

/** A claim together with the entry that makes it. */
export interface EntryClaim {
  readonly entry: AnyEntry;
  readonly claim: ClaimRecord;
}

/**
 * The graph and all that follows from it for more than one page. Each fact is computed at the first question
 * and once, so that a page costs what it shows, not what the repository holds.
 */
export interface Facts {
  readonly graph: Graph;
  /** The state of the content that a citation of an entry names; without an entry, of any other page. */
  readonly releaseOf: ReleaseOf;
  /** Every claim of every entry. */
  readonly claims: () => readonly EntryClaim[];
  readonly claimsOf: (entry: AnyEntry) => readonly ClaimRecord[];
  /** The claims of all entries that belong to a body. */
  readonly claimsOfBody: Lookup<BodyId, EntryClaim>;
  /** The claims of other entries that name a document as their source. */
  readonly claimsRestingOn: Lookup<CbmDocument, EntryClaim>;
  /** All that is dated, oldest first, each event once. */
  readonly events: () => readonly TimelineEvent[];
  /** Every statement, in the order of `statementsOf`; the lookups keep that order. */
  readonly statements: () => readonly Statement[];
  readonly statementsIn: Lookup<Position, Statement>;
  readonly statementsBy: Lookup<Delegation, Statement>;
  readonly statementsOn: Lookup<Question, Statement>;
  readonly statementsAt: Lookup<Meeting, Statement>;
  /** Of the meetings that belong to a session. */
  readonly statementsDuring: Lookup<Meeting, Statement>;
  readonly positionsAt: Lookup<Meeting, Position>;
  readonly links: () => readonly Link[];
  /** The links of a measure, seen from it: those it holds, then the inverse of those that lead to it. */
  readonly linksSeenFrom: Lookup<Cbm, LinkSeen>;
  /** The measures of a body, in the order of their designations. */
  readonly cbmsOf: Lookup<Organisation, Cbm>;
  /** The bilateral measures, in the order of their designations. */
  readonly bilateralCbms: () => readonly Cbm[];
  readonly cbmsWithParty: Lookup<Delegation, Cbm>;
  /** The measures of the same body, or the other bilateral ones, this one among them. */
  readonly cbmsBeside: (cbm: Cbm) => readonly Cbm[];
  /** Every theme, in the order that the themes give. */
  readonly themes: () => readonly Theme[];
  /** The measures that carry a theme, by its id. */
  readonly cbmsOnTheme: Lookup<string, Cbm>;
  readonly networksOfCbm: Lookup<Cbm, Network>;
  readonly networksOf: Lookup<Organisation, Network>;
  /** The meetings of a body or process, oldest first. */
  readonly meetingsOf: Lookup<Organisation, Meeting>;
  readonly meetingsWithin: Lookup<Meeting, Meeting>;
  readonly meetingsWith: Lookup<CbmDocument, Meeting>;
  readonly documentsOf: Lookup<Organisation, CbmDocument>;
  /** The documents that replace one. */
  readonly documentsReplacing: Lookup<CbmDocument, CbmDocument>;
  /** The delegation that speaks for a body. */
  readonly delegationsOf: Lookup<Organisation, Delegation>;
  /** The bodies that list a delegation as a member. */
  readonly organisationsListing: Lookup<Delegation, Organisation>;
  /** The networks that list a delegation as a member. */
  readonly networksListing: Lookup<Delegation, Network>;
  /** The questions of a theme, by its id. */
  readonly questionsOnTheme: Lookup<string, Question>;
  readonly detailsOf: Lookup<Question, Question>;
}

type ReleaseOf = (entry?: AnyEntry) => Release;

/** Where no state of the content is given, citations have neither version nor full address. */
const unversioned: ReleaseOf = () => ({ kind: 'unversioned', address: (path) => path });

export function factsOf(graph: Graph, releaseOf = unversioned): Facts {
  const { cbms, organisations, positions, networks, documents, meetings, delegations, questions, themes } =
    graph;
  const claimsByEntry = once(
    () => new Map(graph.entries.map((entry): [AnyEntry, ClaimRecord[]] => [entry, claimsOf(entry)])),
  );
  const claims = once(() =>
    [...claimsByEntry()].flatMap(([entry, own]) => own.map((claim) => ({ entry, claim }))),
  );
  const statements = once(() => statementsOf(graph));
  const links = once(() => linksOf(graph));
  const bilateral = once(() => cbms.all.filter(({ data }) => data.level === 'bilateral').sort(byDesignation));
  const cbmsOf = lookupIn(() =>
    groupByEach(cbms.all.toSorted(byDesignation), ({ data }) =>
      data.level === 'bilateral' ? [] : [organisations.get(data.organisation)],
    ),
  );
  return {
    graph,
    releaseOf,
    claims,
    claimsOf: (entry) => claimsByEntry().get(entry) ?? claimsOf(entry),
    claimsOfBody: lookupIn(() => groupBy(claims(), ({ entry }) => bodyOf(entry, graph))),
    claimsRestingOn: lookupIn(() =>
      groupBy(claims().filter(isOfAnotherEntry), ({ claim }) => documents.get(claim.source.document)),
    ),
    events: once(() => eventsOf(graph, claims())),
    statements,
    statementsIn: lookupIn(() => groupBy(statements(), ({ position }) => position)),
    statementsBy: lookupIn(() => groupBy(statements(), ({ delegation }) => delegation)),
    statementsOn: lookupIn(() => groupBy(statements(), ({ question }) => question)),
    statementsAt: lookupIn(() => groupBy(statements(), ({ meeting }) => meeting)),
    statementsDuring: lookupIn(() =>
      groupByEach(statements(), ({ meeting }) => resolved(meeting.data.session, meetings)),
    ),
    positionsAt: lookupIn(() => groupBy(positions, ({ data }) => meetings.get(data.meeting))),
    links,
    linksSeenFrom: lookupIn(() =>
      groupByPair([
        ...links().map((link): [Cbm, LinkSeen] => [link.from, seenFrom(link)]),
        ...links().map((link): [Cbm, LinkSeen] => [link.to, seenTo(link)]),
      ]),
    ),
    cbmsOf,
    bilateralCbms: bilateral,
    cbmsWithParty: lookupIn(() =>
      groupByEach(cbms, ({ data }) =>
        data.level === 'bilateral' ? data.parties.map((id) => delegations.get(id)) : [],
      ),
    ),
    cbmsBeside: ({ data }) =>
      data.level === 'bilateral' ? bilateral() : cbmsOf(organisations.get(data.organisation)),
    themes: once(() => themes.all.toSorted((a, b) => a.data.order - b.data.order)),
    cbmsOnTheme: lookupIn(() => groupByEach(cbms, ({ data }) => data.themes)),
    networksOfCbm: lookupIn(() => groupByEach(networks, ({ data }) => data.cbms.map((id) => cbms.get(id)))),
    networksOf: lookupIn(() => networksByOrganisation(graph)),
    meetingsOf: lookupIn(() =>
      groupByEach(meetings.all.toSorted(byDate), ({ data }) => resolved(data.process, organisations)),
    ),
    meetingsWithin: lookupIn(() => groupByEach(meetings, ({ data }) => resolved(data.session, meetings))),
    meetingsWith: lookupIn(() =>
      groupByEach(meetings, ({ data }) => data.documents.map((id) => documents.get(id))),
    ),
    documentsOf: lookupIn(() => documentsByOrganisation(graph)),
    documentsReplacing: lookupIn(() =>
      groupByEach(documents, ({ data }) => data.replaces.map((id) => documents.get(id))),
    ),
    delegationsOf: lookupIn(() =>
      groupByEach(delegations, ({ data }) => resolved(data.organisation, organisations)),
    ),
    organisationsListing: lookupIn(() =>
      groupByEach(organisations, ({ data }) => data.members.map((id) => delegations.get(id))),
    ),
    networksListing: lookupIn(() =>
      groupByEach(networks, ({ data }) => data.members.map((id) => delegations.get(id))),
    ),
    questionsOnTheme: lookupIn(() => groupBy(questions, ({ data }) => data.theme)),
    detailsOf: lookupIn(() => groupByEach(questions, ({ data }) => resolved(data.detailOf, questions))),
  };
}

/** In the order in which people count them: AU-1 before AU-2, OSCE CBM 2 before OSCE CBM 10. */
export const byDesignation = (a: Cbm, b: Cbm): number => compareIds(a.data.designation, b.data.designation);

const byDate = (a: Meeting, b: Meeting): number => compareDates(a.data.from, b.data.from);

/** A document's claims about itself rest on it by nature. */
const isOfAnotherEntry = ({ entry, claim }: EntryClaim): boolean =>
  entry.collection !== 'documents' || entry.id !== claim.source.document;

const resolved = <T>(id: string | undefined, table: { readonly get: (id: string) => T }): T[] =>
  id === undefined ? [] : [table.get(id)];

const groupByPair = <K, T>(pairs: readonly (readonly [K, T])[]): Map<K, T[]> =>
  new Map([...groupBy(pairs, ([key]) => key)].map(([key, own]) => [key, own.map(([, item]) => item)]));

/** A network belongs to the body that it names, and to each body that names it. */
function networksByOrganisation({ networks, organisations }: Graph): Map<Organisation, Network[]> {
  const naming = groupByEach(organisations, ({ data }) => data.networks);
  return groupByEach(
    networks,
    ({ id, data }) => new Set([...resolved(data.organisation, organisations), ...(naming.get(id) ?? [])]),
  );
}

/** A document belongs to the body that issued it, and to each body that names it. */
function documentsByOrganisation({ documents, organisations }: Graph): Map<Organisation, CbmDocument[]> {
  const naming = groupByEach(organisations, ({ data }) => data.documents);
  return groupByEach(
    documents,
    ({ id, data }) => new Set([...resolved(data.organisation, organisations), ...(naming.get(id) ?? [])]),
  );
}
