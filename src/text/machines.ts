import { count } from './count.ts';

/** Words in files that are made for programs: the calendar, the description of the search, Markdown. */
export const calendar = {
  product: 'Calendar',
  description:
    'Meetings on confidence-building measures for ICTs whose days are known, and the days on which measures were adopted or signed. What is known only to the month or year is left out.',
  sort: { meeting: 'Meeting', anniversary: 'Anniversary of adoption' },
  /** `Adopted on this day: 11 measures (PC.DEC/1106)` */
  onThisDay: (happened: string, measures: number, document: string | undefined) =>
    `${happened} on this day: ${count.measures(measures)}${document === undefined ? '' : ` (${document})`}`,
  happenedOn: (happened: string, date: string, designations: readonly string[]) =>
    `${happened} on ${date}: ${designations.join('; ')}.`,
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
