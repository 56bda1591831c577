import { eventsIn } from '#model/events.ts';
import type { Facts } from '#model/facts.ts';
import { timeline } from '#text/timeline.ts';
import { sectionsFrom } from './entry-parts.ts';
import { belowPath, type ListPage, pagesOfList } from './long-list.ts';
import type { Block, EventFilterView, LinkView, PageView } from './page.ts';
import { viewsOfBody } from './related-views.ts';
import { type TimelinePart, timelineParts } from './timeline-parts.ts';
import { pictureByBody, pictureByKind } from './timeline-picture.ts';
import { download, glanceSection, periodSections, periodsElsewhere } from './timeline-sections.ts';
import { addressOfTimeline } from './view-addresses.ts';

/** More events than this are read on the pages of their time: the whole would keep a reader on a slow line waiting. */
const mostEvents = 500;

/** The whole timeline: a picture, ways to narrow it, and every event, or the way to it. */
export function timelinePage(facts: Facts, most = mostEvents): PageView {
  const events = facts.events();
  const isLong = events.length > most;
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
        blocks: [
          ...(isLong ? waysIn(facts) : [{ type: 'event-filter' as const, filter: filterOf(facts) }]),
          download,
        ],
      },
      ...(isLong ? periodsElsewhere(events) : periodSections(events, facts.graph, false)),
    ]),
  };
}

/** Fewer events than this are seen at once without a picture. */
const fewest = 4;

/** A part of the timeline on as many pages as it takes, by their paths below the timeline. */
export const pagesOfTimelinePart = (part: TimelinePart, facts: Facts): ListPage[] =>
  pagesOfList(timelinePartPage(part, facts), addressOfTimeline(part.value), mostEvents).map(
    belowPath(part.value),
  );

/** A part of the timeline: a picture where there are enough events, every event, and where to go on. */
export function timelinePartPage({ value, name, lead, selection }: TimelinePart, facts: Facts): PageView {
  const { events, graph } = facts;
  const own = eventsIn(events(), selection);
  const picture = selection.body === undefined ? pictureByBody(own, graph) : pictureByKind(own);
  const filtered = `${addressOfTimeline()}?${new URLSearchParams({ ...selection }).toString()}`;
  const further = events().length > mostEvents ? [] : [{ text: timeline.further, href: filtered }];
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
            links: [...further, ...viewsOfBody(selection.body, facts, addressOfTimeline(value))],
          },
          download,
        ],
      },
    ]),
  };
}

/** The ways to narrow the timeline as plain lists: there are no events on the page that a script could narrow. */
const waysIn = (facts: Facts): Block[] =>
  filterOf(facts).groups.flatMap(({ label, values }): Block[] => [
    { type: 'heading', text: label },
    { type: 'links', columns: true, links: values.map(({ link }) => link) },
  ]);

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
