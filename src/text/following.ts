import type { CorrectionKind } from '#schema/vocabularies.ts';
import { collection as collectionName, count, site } from './en.ts';

/** Words about how content changes over time: histories, feeds, the calendar and the pages of changes. */
export const history = {
  heading: 'History of this entry',
  missing:
    'No change is recorded: this copy was built without the history of the content, or the entry is not yet part of it.',
  ofList: 'The file holds other entries too, and these are the changes of the whole file.',
  change: 'commit',
  difference: 'difference',
  /** `3 changes, the last on 22 November 2026` */
  summary: (changes: number, last: string) =>
    `${changes === 1 ? '1 change' : `${String(changes)} changes`}, the last on ${last}`,
  earlier: (changes: number) =>
    `${changes === 1 ? '1 earlier change' : `${String(changes)} earlier changes`}`,
} as const;

/** What a change did, as a word before what was changed. */
export const changeKind = { added: 'New', changed: 'Changed', removed: 'Removed' } as const;

export const feed = {
  /** `Open CBM Repository: Measures` */
  title: (of: string) => `${site.name}: ${of}`,
  all: 'all changes',
  subtitle: (of: string) => `Changes to what the ${site.name} holds: ${of}. One entry for each file and day.`,
  author: `${site.name} contributors`,
  rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  scopeOfCollection: (name: keyof typeof collectionName) => collectionName[name].toLowerCase(),
  follow: 'Feed of changes',
} as const;

export const changes = {
  title: 'Changes',
  lead: 'What was added, changed and removed, day by day, and what this repository has corrected of its own.',
  followHeading: 'How to follow them',
  allFeed: 'Feed of all changes',
  feedDetail: 'Atom, the newest first',
  calendar: 'Calendar',
  calendarDetail: 'iCalendar: meetings, and the days on which measures were adopted',
  correctionsDetail: 'what this repository had wrong',
  otherFeeds:
    'Each collection, organisation, delegation and question has a feed of its own too. A feed reader finds it by the address of the page.',
  daysHeading: 'Day by day',
  none: 'No change can be shown: this copy was built without the history of the content.',
  added: 'New',
  changed: 'Changed',
  removed: 'Removed',
  corrected: 'Corrected',
  reasons: 'Why, in the words of the changes',
  earlier: 'Earlier days',
  /** `New: 12 entries` */
  ofKind: (kind: string, entries: number) => `${kind}: ${count.entries(entries)}`,
  commit: (summary: string, files: number) =>
    `${summary} (${files === 1 ? '1 file' : `${String(files)} files`})`,
  file: (date: string) => `All changes of ${date} as JSON`,
} as const;

export const correctionKind: Record<CorrectionKind, string> = {
  'typing-error': 'Typing error',
  'correction-of-fact': 'Correction of fact',
  'changed-by-the-body': 'Changed by the body',
  retraction: 'Retraction',
  'removal-on-request': 'Removal on request',
};

export const correctionKindMeaning: Record<CorrectionKind, string> = {
  'typing-error': 'The sense is unchanged.',
  'correction-of-fact': 'What was said here was wrong.',
  'changed-by-the-body': 'What was said here was right, and the body has changed it since.',
  retraction: 'What was said here is taken back, and nothing takes its place.',
  'removal-on-request': 'Text was taken off at somebody’s request.',
};

export const corrections = {
  heading: 'Corrections',
  lead: 'What this repository had wrong, and when and why it was put right. Nothing is taken from this list.',
  ledgerHeading: 'All corrections',
  none: 'No correction is recorded yet. This does not mean that nothing here is wrong.',
  kindsHeading: 'Kinds of correction',
  columns: { on: 'Date', entry: 'Entry', kind: 'Kind', was: 'It said', is: 'It says now', why: 'Why' },
  notRepeated: 'Not repeated here',
  nothing: 'Nothing in its place',
} as const;

export const calendar = {
  product: 'Calendar',
  description:
    'Meetings on confidence-building measures for ICTs whose days are known, and the days on which measures were adopted. What is known only to the month or year is left out.',
  sort: { meeting: 'Meeting', anniversary: 'Anniversary of adoption' },
  /** `Adopted on this day: 11 measures (PC.DEC/1106)` */
  adopted: (measures: number, document: string | undefined) =>
    `Adopted on this day: ${count.measures(measures)}${document === undefined ? '' : ` (${document})`}`,
  adoptedOn: (date: string, designations: readonly string[]) =>
    `Adopted on ${date}: ${designations.join('; ')}.`,
  unchecked: 'The date has not been checked yet for all of them.',
} as const;

export const searchDescription = {
  description:
    'Search confidence-building measures for ICTs, and what is said of them, in the Open CBM Repository.',
} as const;

export const markdown = {
  facts: 'Facts',
  data: 'Data',
  /** What a reader that is a program should know before it relies on a page. */
  advice: [
    'Each claim names its source, the place in it, and how it was checked. "primary" means that the source itself was read, "secondary" that a published account was, "unchecked" that nothing was read: do not pass on an unchecked claim as a fact.',
    'A measure that is proposed, in preparation or unconfirmed has not been adopted.',
    'Where no position of a delegation is recorded, that does not mean that it took none.',
    'Cite the document and paragraph that a claim names, and the address of the claim.',
  ],
  files: [
    { path: '/data/v1/cbms.json', about: 'every measure; each other collection has such a file too' },
    { path: '/data/v1/statements.csv', about: 'every statement of a delegation, one row each' },
    { path: '/feeds/all.xml', about: 'the newest changes' },
  ],
} as const;
