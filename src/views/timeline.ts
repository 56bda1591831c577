import { bilateral, bodiesInOrder, type BodyId, organisationOf } from '#model/body-of.ts';
import {
  eventKinds,
  type EventSelection,
  eventsIn,
  kindsOf,
  type Period,
  periodOf,
  type TimelineEvent,
} from '#model/events.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { titleOf } from '#model/titles.ts';
import { timeline } from '#text/timeline.ts';
import { nameOfBody } from './body-name.ts';
import { sectionsFrom } from './entry-parts.ts';
import { eventYears } from './event-list.ts';
import type { Block, EventFilterView, LinkView, PageView, Section } from './page.ts';
import { viewsOfBody } from './related-views.ts';
import { pictureByBody, pictureByKind } from './timeline-picture.ts';
import { addressOfTimeline } from './view-addresses.ts';

/** The whole timeline: a picture, ways to narrow it, and every event. */
export function timelinePage(facts: Facts): PageView {
  const events = facts.events();
  return {
    title: timeline.title,
    lead: timeline.lead,
    description: timeline.description,
    breadcrumbs: [],
    sections: sectionsFrom([
      glanceSection({ type: 'picture', picture: pictureByBody(events, facts.graph) }),
      {
        id: 'filter',
        heading: timeline.everyEvent,
        intro: `${timeline.count(events.length)}.`,
        blocks: [{ type: 'event-filter', filter: filterOf(facts) }, download],
      },
      ...periodSections(events, facts.graph, false),
    ]),
  };
}

/** A part of the timeline with an address of its own: one body, one kind or one stretch of time. */
export interface TimelinePart {
  /** The last part of its address. */
  readonly value: string;
  readonly name: string;
  readonly lead: string;
  readonly selection: EventSelection;
}

/** Every part that has an event: bodies, then kinds, then stretches of time. */
export function timelineParts({ events: all, graph }: Facts): TimelinePart[] {
  const events = all();
  const kinds = new Set(events.flatMap(kindsOf));
  const periods = new Set(events.map(periodOf));
  return [
    ...bodiesInOrder(
      events.map(({ body }) => body),
      graph,
    ).map((body) => ({
      value: body,
      name: nameOfBody(body, graph),
      lead: leadOfBody(body, graph),
      selection: { body },
    })),
    ...eventKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({
        value: kind,
        name: timeline.kinds[kind],
        lead: timeline.kindLead(timeline.kinds[kind]),
        selection: { kind },
      })),
    ...[...periods].map((period) => ({
      value: period,
      name: nameOfPeriod(period),
      lead: timeline.periodLead(nameOfPeriod(period)),
      selection: { period },
    })),
  ];
}

export function timelinePartPage({ value, name, lead, selection }: TimelinePart, facts: Facts): PageView {
  const { events, graph } = facts;
  const own = eventsIn(events(), selection);
  const picture = selection.body === undefined ? pictureByBody(own, graph) : pictureByKind(own);
  const further = {
    text: timeline.further,
    href: `${addressOfTimeline()}?${new URLSearchParams({ ...selection }).toString()}`,
  };
  return {
    title: timeline.titleOf(name),
    lead: `${lead} ${timeline.count(own.length)}.`,
    description: lead,
    breadcrumbs: [{ text: timeline.title, href: addressOfTimeline() }],
    sections: sectionsFrom([
      own.length < fewest ? undefined : glanceSection({ type: 'picture', picture }),
      ...periodSections(own, graph, selection.body !== undefined),
      {
        id: 'further',
        heading: timeline.furtherHeading,
        blocks: [
          {
            type: 'links',
            links: [further, ...viewsOfBody(selection.body, facts, addressOfTimeline(value))],
          },
          download,
        ],
      },
    ]),
  };
}

/** Fewer events than this are seen at once without a picture. */
const fewest = 4;

const download: Block = {
  type: 'downloads',
  files: [{ text: timeline.file, href: '/data/v1/timeline.csv', detail: timeline.downloads }],
};

const glanceSection = (picture: Block): Section => ({
  id: 'glance',
  heading: timeline.glance,
  intro: timeline.glanceIntro,
  blocks: [picture],
});

const periodSections = (events: readonly TimelineEvent[], graph: Graph, ofOneBody: boolean): Section[] =>
  [...groupBy(events, periodOf)].map(([period, own]) => ({
    id: period,
    heading: nameOfPeriod(period),
    blocks: [{ type: 'events', years: eventYears(own, graph, ofOneBody) }],
  }));

/** Every value with a page of its own, and how many events it has. */
function filterOf(facts: Facts): EventFilterView {
  const parts = timelineParts(facts);
  return {
    groups: (['body', 'kind', 'period'] as const).map((name) => ({
      name,
      label: timeline[name],
      values: parts
        .filter(({ selection }) => selection[name] !== undefined)
        .map((part) => ({ value: part.value, link: linkTo(part, facts) })),
    })),
  };
}

const linkTo = ({ value, name, selection }: TimelinePart, { events }: Facts): LinkView => ({
  text: name,
  href: addressOfTimeline(value),
  detail: String(eventsIn(events(), selection).length),
});

function leadOfBody(body: BodyId, graph: Graph): string {
  const organisation = organisationOf(body, graph);
  if (organisation) return timeline.bodyLead(titleOf(organisation, graph));
  return body === bilateral ? timeline.bilateralLead : timeline.noBodyLead;
}

/** `before-1998` → `Before 1998`; `2010s` stays. */
const nameOfPeriod = (period: Period): string =>
  period.startsWith('before-') ? timeline.beforeYear(period.replace('before-', '')) : period;
