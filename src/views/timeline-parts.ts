import { bilateral, bodiesInOrder, type BodyId, organisationOf } from '#model/body-of.ts';
import { eventKinds, type EventSelection, kindsOf, periodOf } from '#model/events.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { titleOf } from '#model/titles.ts';
import { timeline } from '#text/timeline.ts';
import { nameOfBody } from './body-name.ts';
import { nameOfPeriod } from './timeline-sections.ts';

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

function leadOfBody(body: BodyId, graph: Graph): string {
  const organisation = organisationOf(body, graph);
  if (organisation) return timeline.bodyLead(titleOf(organisation, graph));
  return body === bilateral ? timeline.bilateralLead : timeline.noBodyLead;
}
