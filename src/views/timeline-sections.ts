import { type Period, periodOf, type TimelineEvent } from '#model/events.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { timeline } from '#text/timeline.ts';
import { eventYears, yearId } from './event-list.ts';
import type { Block, Section } from './page.ts';
import { addressOfTimeline } from './view-addresses.ts';

/** Where the events are to be had as data. */
export const download: Block = {
  type: 'downloads',
  files: [{ text: timeline.file, href: '/data/v1/timeline.csv', detail: timeline.downloads }],
};

/** The picture above the events. */
export const glanceSection = (picture: Block): Section => ({
  id: 'glance',
  heading: timeline.glance,
  intro: timeline.glanceIntro,
  blocks: [picture],
});

/** The events by stretch of time. On the page of one body its name need not stand at each. */
export const periodSections = (
  events: readonly TimelineEvent[],
  graph: Graph,
  ofOneBody: boolean,
): Section[] =>
  [...groupBy(events, periodOf)].map(([period, own]) => ({
    id: period,
    heading: nameOfPeriod(period),
    blocks: [{ type: 'events', years: eventYears(own, graph, ofOneBody) }],
  }));

/** The stretches of time, each with its years, where the events are on pages of their own. */
export const periodsElsewhere = (events: readonly TimelineEvent[]): Section[] =>
  [...groupBy(events, periodOf)].map(([period, own]) => ({
    id: period,
    heading: nameOfPeriod(period),
    blocks: [
      {
        type: 'links',
        links: [{ text: timeline.count(own.length), href: addressOfTimeline(period) }],
      },
      ...[...groupBy(own, ({ on }) => on.slice(0, 4))].map(([year, { length }]): Block => ({
        type: 'heading',
        text: timeline.yearAndCount(year, length),
        id: yearId(year),
        href: `${addressOfTimeline(period)}#${yearId(year)}`,
      })),
    ],
  }));

/** `before-1998` → `Before 1998`; `2010s` stays. */
export const nameOfPeriod = (period: Period): string =>
  period.startsWith('before-') ? timeline.beforeYear(period.replace('before-', '')) : period;
