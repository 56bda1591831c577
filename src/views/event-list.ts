import { organisationOf } from '#model/body-of.ts';
import { type EventLine, linesOf } from '#model/event-lines.ts';
import { kindsOf, periodOf, type TimelineEvent } from '#model/events.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { formatSpan } from '#model/partial-date.ts';
import { timeline } from '#text/timeline.ts';
import { ownersOf } from './cbm-table.ts';
import type { EventLineView, EventView, EventYear, Inline } from './page.ts';

/** The place of a year on a page of events. */
export const yearId = (year: string): string => `year_${year}`;

/** Events by year, in the order given. On the page of one body its name need not stand at each. */
export function eventYears(events: readonly TimelineEvent[], graph: Graph, ofOneBody: boolean): EventYear[] {
  return [...groupBy(events, ({ on }) => on.slice(0, 4))].map(([year, own]) => ({
    year,
    id: yearId(year),
    events: own.map((event) => eventView(event, graph, ofOneBody)),
  }));
}

function eventView(event: TimelineEvent, graph: Graph, ofOneBody: boolean): EventView {
  const kinds = kindsOf(event);
  return {
    when: formatSpan(event.on, event.until),
    on: event.on,
    whose: ofOneBody && organisationOf(event.body, graph) ? [] : whoseOf(event, graph),
    kind: kinds.map((kind) => timeline.oneKind[kind]).join(', '),
    values: { body: event.body, kind: kinds.join(' '), period: periodOf(event) },
    lines: linesOf(event, graph).map(lineView),
  };
}

/** The body, or the parties; nothing where no single body has it and the event speaks for itself. */
function whoseOf({ body, records }: TimelineEvent, graph: Graph): Inline[] {
  const organisation = organisationOf(body, graph);
  if (organisation) return [{ text: organisation.data.names.short, href: organisation.url }];
  const cbm = records.map(({ entry }) => entry).find((entry) => entry.collection === 'cbms');
  return cbm ? ownersOf(cbm, graph).flatMap((owner, at) => (at === 0 ? [owner] : [' and ', owner])) : [];
}

function lineView({ text, places, checked }: EventLine): EventLineView {
  const [first] = places;
  if (first !== undefined && first.name === undefined) return { text, href: first.url, links: [], checked };
  // What stands before names leads up to them: Adopted: OSCE CBM 1.
  return {
    text: text.replace(/(?<=\w)$/, ':'),
    links: places.map(({ name = text, url }) => ({ text: name, href: url })),
    checked,
  };
}
