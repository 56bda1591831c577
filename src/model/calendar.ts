import { calendar as text } from '#text/machines.ts';
import { timeline } from '#text/timeline.ts';
import { adoptionOf } from './adoption.ts';
import type { Cbm, Meeting } from './entry.ts';
import type { Facts } from './facts.ts';
import { groupBy } from './groups.ts';
import { type History, lastChangeOf } from './history.ts';
import { formatDate } from './partial-date.ts';
import { compareIds } from './table.ts';
import { labelOfDocument, titleOf } from './titles.ts';

/** Something that lasts one or more whole days. */
export interface CalendarEvent {
  /** The same in every calendar ever made: `meetings/oewg-2019-2021/2020-02-12`. */
  readonly name: string;
  readonly sort: 'meeting' | 'anniversary';
  readonly title: string;
  readonly description: string;
  readonly from: string;
  /** The last day. */
  readonly until: string;
  readonly isYearly: boolean;
  readonly place?: string;
  /** Path of its page. */
  readonly url: string;
  /** When the files that it is made from were last changed; its own first day where no history is at hand. */
  readonly changedAt: string;
}

/** Every meeting whose days are known, and the days on which measures were adopted, by date. */
export function calendarEvents(facts: Facts, history: History): CalendarEvent[] {
  const events = [...meetingEvents(facts, history), ...anniversaries(facts, history)];
  return events.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : compareIds(a.name, b.name)));
}

const isDay = (date: string | undefined): date is string => date?.length === 10;

function meetingEvents({ graph }: Facts, history: History): CalendarEvent[] {
  return graph.meetings.all.flatMap((meeting: Meeting): CalendarEvent[] => {
    const { from, until = from, planned, place, coverageNote, agenda } = meeting.data;
    if (!isDay(from) || !isDay(until)) return [];
    return [
      {
        name: `meetings/${meeting.id}`,
        sort: 'meeting',
        title: timeline.asPlanned(titleOf(meeting, graph), planned),
        description: [...agenda, coverageNote].filter((line) => line !== undefined).join('\n'),
        from,
        until,
        isYearly: false,
        ...(place !== undefined && { place }),
        url: meeting.url,
        changedAt: lastChangeOf([meeting.file], history) ?? startOf(from),
      },
    ];
  });
}

/** One for each document and day, since a decision adopts several measures at once. */
function anniversaries(facts: Facts, history: History): CalendarEvent[] {
  const adopted = facts.graph.cbms.all.filter(
    ({ data }) => data.status === 'adopted' && data.adoption.act !== 'set-up' && isDay(data.adoption.date),
  );
  const byAct = groupBy(adopted, ({ data: { adoption } }) => `${adoption.document} ${adoption.date ?? ''}`);
  return [...byAct.values()].flatMap((cbms) => anniversaryOf(cbms, facts, history));
}

function anniversaryOf(cbms: readonly Cbm[], { graph }: Facts, history: History): CalendarEvent[] {
  const [first] = cbms;
  const date = first?.data.adoption.date;
  if (first === undefined || date === undefined) return [];
  const happened = adoptionOf(first);
  const document = graph.documents.get(first.data.adoption.document);
  const isIdentified = document.data.kind !== 'unidentified';
  const designations = cbms.map(({ data }) => data.designation).sort(compareIds);
  const isChecked = cbms.every(({ data }) => data.adoption.checked !== 'unchecked');
  return [
    {
      name: `anniversaries/${document.id}/${date}`,
      sort: 'anniversary',
      title: text.onThisDay(happened, cbms.length, isIdentified ? labelOfDocument(document.data) : undefined),
      description: [
        text.happenedOn(happened, formatDate(date), designations),
        ...(isChecked ? [] : [text.unchecked]),
      ].join('\n'),
      from: date,
      until: date,
      isYearly: true,
      url: cbms.length === 1 ? first.url : document.url,
      changedAt:
        lastChangeOf(
          cbms.map(({ file }) => file),
          history,
        ) ?? startOf(date),
    },
  ];
}

const startOf = (day: string): string => `${day}T00:00:00Z`;
