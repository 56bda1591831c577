import type { EventKind } from '#model/events.ts';

/** The words of the timeline. */
export const timeline = {
  title: 'Timeline',
  lead: 'Everything dated that is recorded here: measures and texts adopted, mandates, sessions, networks and what has been done.',
  description:
    'Confidence-building measures for the use of ICTs, by decade, body and kind: adoptions, mandates, sessions, networks, practice.',
  bodyLead: (body: string) => `Everything dated that is recorded here: ${body}.`,
  bilateralLead: 'Everything dated that is recorded here of measures between named States.',
  noBodyLead: 'Everything dated that is recorded here and belongs to no single body.',
  kindLead: (kind: string) => `${kind}, of all bodies, oldest first.`,
  periodLead: (period: string) => `Everything dated that is recorded here, of all bodies: ${period}.`,
  titleOf: (what: string) => `Timeline: ${what}`,
  glance: 'At a glance',
  glanceIntro:
    'Each circle counts the events of a year; a larger one counts more. A year leads to its list below. Few events may mean only that little has been read.',
  filter: 'Choose a body, a kind or a time',
  body: 'Body',
  kind: 'Kind',
  period: 'Time',
  any: 'All',
  everyEvent: 'All events',
  furtherHeading: 'Take it further',
  further: 'Filter further in the whole timeline',
  downloads: 'The events as a table',
  file: 'timeline.csv',
  bilateral: 'Between States',
  noBody: 'No single body',
  beforeYear: (year: string) => `Before ${year}`,
  earlier: 'before',
  count: (events: number) => `${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`,
  shown: (shown: number, all: number) =>
    `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} events shown.`,
  asPlanned: (text: string, isPlanned: boolean) => (isPlanned ? `${text} (planned)` : text),
  nothing: 'No event is recorded for this choice.',
  clear: 'Show all',
  pictureTitle: 'Events by year',
  pictureOf: (lanes: readonly string[]) =>
    `Events by year, from the top down, in columns: ${lanes.join(', ')}. The lists below hold the same events.`,
  yearAndCount: (year: string, events: number) => `${year}: ${timeline.count(events)}`,
  kinds: {
    adoption: 'Measures and texts',
    mandate: 'Foundings and mandates',
    launch: 'Networks launched',
    meeting: 'Sessions and meetings',
    practice: 'Practice',
    step: 'Decisions and other steps',
  } satisfies Record<EventKind, string>,
  /** As the kind of one event. */
  oneKind: {
    adoption: 'Measure or text',
    mandate: 'Founding or mandate',
    launch: 'Network',
    meeting: 'Meeting',
    practice: 'Practice',
    step: 'Step',
  } satisfies Record<EventKind, string>,
  /** Over a column of a picture: short. */
  lanes: {
    adoption: 'Measures',
    mandate: 'Mandates',
    launch: 'Networks',
    meeting: 'Meetings',
    practice: 'Practice',
    step: 'Steps',
    un: 'UN',
    regional: 'Regional',
    wider: 'Cross-regional',
    bilateral: 'Bilateral',
    other: 'Other',
  },
} as const;
