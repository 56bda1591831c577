import { count } from './count.ts';
import { site } from './en.ts';

/** Words about how content changes over time: histories, feeds and the page of changes. */
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
  earlier: (changes: number) => (changes === 1 ? '1 earlier change' : `${String(changes)} earlier changes`),
} as const;

/** What a change did, as a word before what was changed. */
export const changeKind = { added: 'New', changed: 'Changed', removed: 'Removed' } as const;

export const feed = {
  /** `Open CBM Repository: Measures` */
  title: (of: string) => `${site.name}: ${of}`,
  all: 'all changes',
  subtitle: (of: string) => `Changes to what the ${site.name} holds: ${of}. One entry for each file and day.`,
  /** As a link on the page of an entry. */
  own: 'Feed of changes (Atom)',
  rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
} as const;

export const changes = {
  title: 'Changes',
  lead: 'What was added, changed and removed, day by day, and what this repository has corrected of its own.',
  groups:
    'Each day has what is new, what has another status, what has another text, what was checked again, what was removed, and what this repository had wrong. An entry may stand in more than one group.',
  followHeading: 'How to follow them',
  allFeed: 'Feed of all changes',
  feedDetail: 'Atom, the newest first',
  calendar: 'Calendar',
  calendarDetail: 'iCalendar: meetings, and the days on which measures were adopted',
  correctionsDetail: 'what this repository had wrong',
  otherFeeds:
    'Each collection, organisation, delegation and question has a feed of its own too. A feed reader finds it by the address of the page. A feed holds the newest changes and leads to archives with all before them (RFC 5005).',
  daysHeading: 'Day by day',
  none: 'No change can be shown: this copy was built without the history of the content.',
  added: 'New',
  removed: 'Removed',
  textChanged: 'Text changed',
  statusChanged: 'Status changed',
  checkChanged: 'Checked again',
  statusBecame: (was: string, is: string) => `${was}, now ${is}`,
  reasons: 'Why, in the words of the changes',
  earlier: 'Earlier days',
  /** `New: 12 files` */
  ofKind: (kind: string, files: number) => `${kind}: ${count.files(files)}`,
  correctedEntries: (entries: number) => `We corrected ourselves: ${count.entries(entries)}`,
  commit: (summary: string, files: number) => `${summary} (${count.files(files)})`,
  more: (commits: number) => `and ${String(commits)} more, in the file below`,
  wholeList: (collection: string) => `${collection}: the whole list, in one file`,
  file: (date: string) => `All changes of ${date} as JSON`,
} as const;
