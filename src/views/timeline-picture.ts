import { scaleSqrt } from 'd3-scale';
import { bilateral, organisationOf } from '#model/body-of.ts';
import { eventKinds, periodOf, type TimelineEvent } from '#model/events.ts';
import type { Graph } from '#model/graph.ts';
import type { OrganisationKind } from '#schema/vocabularies.ts';
import { timeline } from '#text/timeline.ts';
import { yearId } from './event-list.ts';
import type { Mark, PictureView } from './page.ts';

/** A column of the picture; each event stands in one. */
interface Lane {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

const gutter = 46;
const laneWidth = 56;
const rowHeight = 24;
const head = 40;

/** Events by year, from the top down, in columns by sort of body. */
export const pictureByBody = (events: readonly TimelineEvent[], graph: Graph): PictureView =>
  pictureOf(
    (['un', 'regional', 'wider', 'bilateral', 'other'] as const).map((lane) => ({
      name: timeline.lanes[lane],
      events: events.filter((event) => laneOf(event, graph) === lane),
    })),
  );

/** The same in columns by kind. */
export const pictureByKind = (events: readonly TimelineEvent[]): PictureView =>
  pictureOf(
    eventKinds.map((kind) => ({
      name: timeline.lanes[kind],
      events: events.filter((event) => event.kind === kind),
    })),
  );

/** One row a year, also the years without an event; what came before 1998 is one row. */
function pictureOf(all: readonly Lane[]): PictureView {
  const lanes = all.filter(({ events }) => events.length > 0);
  const rows = rowsOf(lanes.flatMap(({ events }) => events));
  const cells = rows.flatMap((row, y) =>
    lanes.map(({ events }, x) => ({ x, y, count: events.filter((event) => rowOf(event) === row).length })),
  );
  const radius = scaleSqrt()
    .domain([0, Math.max(4, ...cells.map(({ count }) => count))])
    .range([0, 11]);
  const width = gutter + lanes.length * laneWidth + 8;
  return {
    title: timeline.pictureTitle,
    description: timeline.pictureOf(lanes.map(({ name }) => name)),
    width,
    height: head + rows.length * rowHeight + 4,
    marks: [
      ...lanes.map(({ name }, x): Mark => ({
        shape: 'text',
        // Every second head stands lower, so that long ones do not meet.
        at: [gutter + x * laneWidth, x % 2 === 0 ? 14 : 32],
        text: name,
        tone: 'strong',
      })),
      ...rows.flatMap((row, y) => rowMarks(row, y, width)),
      ...cells
        .filter(({ count }) => count > 0)
        .flatMap(({ x, y, count }): Mark[] => [
          {
            shape: 'dot',
            at: [gutter + 12 + x * laneWidth, middle(y)],
            radius: radius(count),
            tone: 'accent',
          },
          {
            shape: 'text',
            at: [gutter + 27 + x * laneWidth, middle(y) + 4],
            text: String(count),
            tone: 'soft',
          },
        ]),
      ...rows.flatMap((row, y) => rowLink(row, y, width, lanes)),
    ],
  };
}

const middle = (y: number) => head + y * rowHeight + rowHeight / 2;

const rowOf = (event: TimelineEvent): string =>
  periodOf(event).startsWith('before') ? timeline.earlier : event.on.slice(0, 4);

/** Every year from the first to the last, so that a still year is seen. */
function rowsOf(events: readonly TimelineEvent[]): string[] {
  const years = events.map(rowOf).filter((row) => row !== timeline.earlier);
  const first = Math.min(...years.map(Number));
  const last = Math.max(...years.map(Number));
  return [
    ...(years.length < events.length ? [timeline.earlier] : []),
    ...(years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => String(first + at))),
  ];
}

function rowMarks(row: string, y: number, width: number): Mark[] {
  const top = head + y * rowHeight;
  return [
    { shape: 'line', from: [0, top], to: [width, top], tone: 'rule' },
    { shape: 'text', at: [0, middle(y) + 4], text: row, tone: row.endsWith('0') ? 'strong' : 'ink' },
  ];
}

/** The whole row leads to its year in the list below. */
function rowLink(row: string, y: number, width: number, lanes: readonly Lane[]): Mark[] {
  const own = lanes.flatMap(({ events }) => events).filter((event) => rowOf(event) === row);
  const [first] = own.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (first === undefined) return [];
  return [
    {
      shape: 'box',
      at: [0, head + y * rowHeight],
      width,
      height: rowHeight,
      tone: 'clear',
      link: {
        href: `#${yearId(first.on.slice(0, 4))}`,
        label: timeline.yearAndCount(row, own.length),
      },
    },
  ];
}

const laneByKind: Record<OrganisationKind, 'un' | 'regional' | 'wider' | 'other'> = {
  'un-process': 'un',
  'un-body': 'un',
  'regional-organisation': 'regional',
  'subregional-organisation': 'regional',
  'cross-regional-group': 'wider',
  'research-body': 'other',
};

function laneOf({ body }: TimelineEvent, graph: Graph) {
  const organisation = organisationOf(body, graph);
  if (organisation) return laneByKind[organisation.data.kind];
  return body === bilateral ? bilateral : 'other';
}
