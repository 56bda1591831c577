import type { ChangesOfDay } from '#model/changes-of-day.ts';
import type { ContentChange } from '#model/content-changes.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { formatDate } from '#model/partial-date.ts';
import { titleOf } from '#model/titles.ts';
import { statuses } from '#schema/vocabularies.ts';
import { collection, status as statusText } from '#text/en.ts';
import { correctionKind, corrections } from '#text/corrections.ts';
import { changes as text } from '#text/following.ts';
import type { Block, LinkView, PageView, Section } from './page.ts';

/** Days shown in full, and entries named in one list; the files of each day have all. */
const mostDays = 30;
const mostNamed = 60;
const mostCommits = 20;

/** What was added, changed, removed and corrected, day by day, and how to follow it. */
export function changesPage(days: readonly ChangesOfDay[], graph: Graph): PageView {
  const earlier = days.slice(mostDays);
  return {
    title: text.title,
    lead: text.lead,
    description: text.lead,
    breadcrumbs: [],
    sections: [
      followSection,
      ...(days.length === 0 ? [emptyDays] : days.slice(0, mostDays).map((day) => daySection(day, graph))),
      ...(earlier.length === 0
        ? []
        : [
            {
              id: 'section_earlier',
              heading: text.earlier,
              blocks: [{ type: 'downloads' as const, files: earlier.map(({ on }) => fileOf(on)) }],
            },
          ]),
    ],
  };
}

const followSection: Section = {
  id: 'section_follow',
  heading: text.followHeading,
  blocks: [
    {
      type: 'links',
      links: [
        { text: text.allFeed, href: '/feeds/all.xml', detail: text.feedDetail },
        { text: text.calendar, href: '/calendar.ics', detail: text.calendarDetail },
        { text: corrections.ledgerHeading, href: '/changes/corrections/', detail: text.correctionsDetail },
      ],
    },
    { type: 'text', text: text.otherFeeds },
    { type: 'text', text: text.groups },
  ],
};

const emptyDays: Section = {
  id: 'section_days',
  heading: text.daysHeading,
  blocks: [{ type: 'text', text: text.none }],
};

function daySection(
  { on, commits, added, statusChanged, textChanged, checkChanged, removed, corrected }: ChangesOfDay,
  graph: Graph,
): Section {
  return {
    id: `day_${on}`,
    heading: formatDate(on),
    blocks: [
      ...changeBlocks(text.added, added),
      ...changeBlocks(text.statusChanged, statusChanged, becameOf),
      ...changeBlocks(text.textChanged, textChanged),
      ...changeBlocks(text.checkChanged, checkChanged),
      ...changeBlocks(text.removed, removed),
      ...(corrected.length === 0
        ? []
        : [
            { type: 'heading' as const, text: text.correctedEntries(corrected.length) },
            {
              type: 'links' as const,
              links: corrected.map(({ entry, correction }) => ({
                text: titleOf(entry, graph),
                href: entry.url,
                detail: correctionKind[correction.kind],
              })),
            },
          ]),
      ...(commits.length === 0
        ? []
        : [
            { type: 'heading' as const, text: text.reasons },
            {
              type: 'list' as const,
              items: [
                ...commits.slice(0, mostCommits).map(({ summary, files }) => text.commit(summary, files)),
                ...(commits.length > mostCommits ? [text.more(commits.length - mostCommits)] : []),
              ],
            },
          ]),
      { type: 'downloads', files: [fileOf(on)] },
    ],
  };
}

const fileOf = (on: string): LinkView => ({ text: text.file(formatDate(on)), href: `/changes/${on}.json` });

/** `Proposed, now Adopted` */
function becameOf({ status }: ContentChange): string {
  const nameOf = (value: string) => {
    const known = statuses.find((name) => name === value);
    return known === undefined ? value : statusText[known];
  };
  return status === undefined ? '' : text.statusBecame(nameOf(status.was), nameOf(status.is));
}

/** The entries by name, or by number and collection where they are many. */
function changeBlocks(
  kind: string,
  changes: readonly ContentChange[],
  detailOf: (change: ContentChange) => string = (change) => collection[change.collection],
): Block[] {
  if (changes.length === 0) return [];
  const heading: Block = { type: 'heading', text: text.ofKind(kind, changes.length) };
  if (changes.length > mostNamed) {
    const counts = [...groupBy(changes, (change) => change.collection)].map(([name, own]) =>
      own.every(({ id }) => id === undefined)
        ? text.wholeList(collection[name])
        : `${collection[name]}: ${String(own.length)}`,
    );
    return [heading, { type: 'list', items: counts.sort() }];
  }
  const named = changes.filter(({ url }) => url !== undefined);
  const nameless = changes.filter(({ url }) => url === undefined);
  return [
    heading,
    ...(named.length === 0
      ? []
      : [
          {
            type: 'links' as const,
            links: named.map((change) => ({
              text: change.title,
              href: change.url ?? '',
              detail: detailOf(change),
            })),
          },
        ]),
    ...(nameless.length === 0 ? [] : [{ type: 'list' as const, items: nameless.map(({ title }) => title) }]),
  ];
}
