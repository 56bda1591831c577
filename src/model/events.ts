import type { BodyId } from './body-of.ts';
import { bodyOf, bilateral, noBody } from './body-of.ts';
import { addressOfClaim, type ClaimRecord } from './claims.ts';
import type { AnyEntry } from './entry.ts';
import type { EntryClaim } from './facts.ts';
import type { Graph } from './graph.ts';
import { groupBy } from './groups.ts';
import { compareDates, latestDay, type PartialDate } from './partial-date.ts';

/** What sort of thing happened, the weightiest first: an event that is of several is led by the first of them. */
export const eventKinds = ['adoption', 'mandate', 'launch', 'meeting', 'practice', 'step'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What one entry says of an event. */
export interface EventRecord {
  readonly kind: EventKind;
  readonly on: PartialDate;
  readonly until?: PartialDate | undefined;
  readonly entry: AnyEntry;
  /** The claim that gives the date; a document carries the date of its adoption itself. */
  readonly claim?: ClaimRecord | undefined;
  /** Address of the claim, or of the entry where it has none. */
  readonly url: string;
}

/** Something dated that happened to one body. */
export interface TimelineEvent {
  /** The weightiest of its kinds. */
  readonly kind: EventKind;
  readonly body: BodyId;
  readonly on: PartialDate;
  readonly until?: PartialDate | undefined;
  /** Everything recorded of it, from one entry or several; never empty. */
  readonly records: readonly [EventRecord, ...EventRecord[]];
}

/**
 * All that is dated, oldest first. The same thing often stands in several entries: in a measure, in the history of
 * its body, as a meeting. What several entries say of one body on one date by one document is one event.
 */
export function eventsOf(graph: Graph, claims: readonly EntryClaim[]): TimelineEvent[] {
  const records = [...claims.flatMap(recordsOf), ...adoptedDocuments(graph)];
  return [...groupBy(records, (record) => keyOf(record, graph)).values()]
    .flatMap(separateMeetings)
    .flatMap((own) => eventFrom(own, graph))
    .sort((a, b) => compareDates(a.on, b.on) || (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
}

function recordsOf({ entry, claim }: EntryClaim): EventRecord[] {
  const about = { entry, claim, url: addressOfClaim(entry, claim) };
  const [field, fact] = claim.path;
  const dated = (kind: EventKind, on: PartialDate | undefined, until?: PartialDate): EventRecord[] =>
    on === undefined ? [] : [{ kind, on, ...(until !== undefined && { until }), ...about }];
  switch (entry.collection) {
    case 'cbms':
      return dated(field === 'adoption' ? 'adoption' : 'practice', claim.on, claim.until);
    case 'organisations':
      return fact === 'founded' ? dated('mandate', entry.data.founded) : dated('step', claim.on, claim.until);
    case 'meetings':
      return fact === 'dates' ? dated('meeting', entry.data.from, entry.data.until) : [];
    case 'networks':
      return fact === 'since' ? dated('launch', entry.data.since) : [];
    default:
      return dated('step', claim.on, claim.until);
  }
}

/** The date of a document that was adopted or signed; its record vouches for it without a claim. */
const adoptedDocuments = ({ documents }: Graph): EventRecord[] =>
  documents.all.flatMap((entry) => {
    const { adoptedOn } = entry.data;
    return adoptedOn === undefined
      ? []
      : [{ kind: 'adoption' as const, on: adoptedOn, entry, url: entry.url }];
  });

/** Body, date and document. Where no single body has it, the parties or the entry itself stand for the body. */
function keyOf({ entry, claim, on }: EventRecord, graph: Graph): string {
  const body = bodyOf(entry, graph);
  const document = claim?.source.document ?? entry.id;
  const whose =
    entry.collection === 'cbms' && entry.data.level === 'bilateral'
      ? entry.data.parties.toSorted().join(' ')
      : body === noBody
        ? (partiesTo(document, graph) ?? `${entry.collection}:${entry.id}`)
        : body;
  return [whose, on, document].join('\n');
}

/** The parties to the bilateral measures that a document adopts, so that an agreement and its measures are one event. */
const partiesTo = (document: string, { cbms }: Graph): string | undefined =>
  cbms.all
    .map(({ data }) => data)
    .filter((data) => data.level === 'bilateral')
    .find(({ adoption }) => adoption.document === document)
    ?.parties.toSorted()
    .join(' ');

/**
 * A meeting is a thing of its own where one document dates several alike, and where it only shares a month or year
 * with an adoption or a launch. On one day the two are one: the body met and adopted.
 */
function separateMeetings(records: EventRecord[]): EventRecord[][] {
  const meetings = records.filter(({ kind }) => kind === 'meeting');
  const others = records.filter(({ kind }) => kind !== 'meeting');
  const isDay = records.every(({ on }) => on.length === 10);
  const isOne = meetings.length < 2 && (isDay || others.every(({ kind }) => comment.has(kind)));
  return isOne
    ? [records]
    : [...meetings.map((meeting) => [meeting]), ...(others.length > 0 ? [others] : [])];
}

/** Kinds that mostly say more of something else. */
const comment: ReadonlySet<EventKind> = new Set(['practice', 'step']);

function eventFrom(given: readonly EventRecord[], graph: Graph): TimelineEvent[] {
  const [first, ...others] = given.toSorted(
    (a, b) => eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind),
  );
  if (first === undefined) return [];
  const records = [first, ...others] as const;
  const until = records
    .flatMap((record) => record.until ?? [])
    .toSorted((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1))
    .at(-1);
  const bodies = records.map(({ entry }) => bodyOf(entry, graph));
  return [
    {
      kind: first.kind,
      body: bodies.includes(bilateral) ? bilateral : bodyOf(first.entry, graph),
      on: first.on,
      ...(until !== undefined && { until }),
      records,
    },
  ];
}

/** A stretch of time by which events are listed: `2010s`, or what came before 1998, which is background. */
export type Period = string;

const before = 'before-1998';

/** `2013-12-03` → `2010s`; `1967` → `before-1998` */
export const periodOf = ({ on }: Pick<TimelineEvent, 'on'>): Period =>
  on < '1998' ? before : `${on.slice(0, 3)}0s`;

/** Which events are meant; what is left out does not narrow. */
export interface EventSelection {
  readonly body?: BodyId;
  readonly kind?: EventKind;
  readonly period?: Period;
}

/** Every kind that an event is of, the weightiest first: a meeting that adopted a measure is of two. */
export const kindsOf = ({ records }: TimelineEvent): EventKind[] =>
  eventKinds.filter((kind) => records.some((record) => record.kind === kind));

/**
 * The events of a body, a kind or a stretch of time. Every event is of one body and one stretch of time, and of
 * each of its kinds.
 */
export const eventsIn = (events: readonly TimelineEvent[], { body, kind, period }: EventSelection) =>
  events.filter(
    (event) =>
      (body === undefined || event.body === body) &&
      (kind === undefined || kindsOf(event).includes(kind)) &&
      (period === undefined || periodOf(event) === period),
  );
