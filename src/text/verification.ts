import { count } from './count.ts';
import { site } from './en.ts';

/** The words about how far claims have been checked. */
export const verification = {
  title: site.verification,
  lead: 'How far the claims of this repository have been checked, and what is still to do.',
  shares: 'Claims by how they were checked',
  byCollection: 'Claims by collection',
  byBody: 'Claims by body',
  byBodyIntro: 'Each body opens onto its claims that do not yet rest on the source itself.',
  all: 'All',
  body: 'Body',
  oldest: 'Checked longest ago',
  oldestIntro: (dated: number, all: number) =>
    `${dated.toLocaleString('en')} of ${count.claims(all)} say on which day they were checked.`,
  checkedOn: 'Checked on',
  undated: 'Day not recorded',
  reading: 'What to read first',
  readingIntro:
    'The documents on which most claims rest that nobody has yet read at the place named. Whoever reads one can settle them all.',
  unconfirmed: 'Measures that are not confirmed',
  notConfirmed: (measures: number) => `${count.measures(measures)} confirmed by no text that could be read.`,
  coverage: 'Meetings that are not fully covered',
  partLead: (primary: number, all: number) =>
    `${primary.toLocaleString('en')} of ${count.claims(all)} rest on the source itself. The others are listed here, each with the document to read.`,
  partTitle: (body: string) => `Verification: ${body}`,
  partDescription: (body: string) =>
    `Claims of ${body} that do not yet rest on the source itself, each with the document to read.`,
  unchecked: 'Not yet checked',
  uncheckedIntro: (claims: number, entries: number) =>
    `${count.claims(claims)} in ${count.entries(entries)}: known to the editors, no text read.`,
  secondary: 'Read in an account only',
  secondaryIntro: (claims: number, entries: number) =>
    `${count.claims(claims)} in ${count.entries(entries)}: to be compared with the source itself.`,
  further: 'Take it further',
  toFind: 'document still to be found',
  downloads: 'Every claim that does not rest on the source itself, as a table',
  file: 'verification.csv',
} as const;
