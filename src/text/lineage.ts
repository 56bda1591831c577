import type { Basis, Relation, Status } from '#schema/vocabularies.ts';
import { basis, relation, status } from './en.ts';

const countBodies = (bodies: number) => `${String(bodies)} ${bodies === 1 ? 'body' : 'bodies'}`;
const countLinks = (links: number) => `${String(links)} ${links === 1 ? 'link' : 'links'}`;
const asOf = (date: string | undefined) => (date === undefined ? '' : ` as of ${date}`);

/** `Points of contact` → `points of contact`; a title that begins with an acronym keeps it: `CERT drills`. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** Words of the pages on lineage. */
export const lineage = {
  title: 'Lineage',
  pageKind: 'Lineage and common threads',
  lead: 'Which bodies have a measure on what, what grew from what, and where no measure was found.',
  description:
    'Confidence-building measures for ICTs by theme and body, how they build on one another, what bodies share and where no measure was found.',
  themeTitle: (theme: string) => `${theme}: common threads`,
  themeDescription: (theme: string, bodies: number) =>
    `Confidence-building measures on ${inSentence(theme)} in ${countBodies(bodies)}: what they share, what only one has, how they are linked and where none was found.`,
  theme: 'Theme',
  body: 'Body',
  measure: 'Measure',
  measures: 'Measures',
  earliest: 'Earliest date',
  kinds: 'Kinds',
  kind: 'Kind',
  bodies: 'Bodies',
  which: 'Which',
  onlyIn: 'Only in',
  linked: 'Linked with measures of',
  looked: 'What was looked for, and where',
  bilateral: 'Bilateral measures',
  byDash: 'No measure found',
} as const;

/** The sections: heading and introduction. */
export const lineageSection = {
  table: {
    heading: 'Measures by theme and body',
    intro: (date: string | undefined) =>
      `A measure with several themes stands in each of them. A dash: no measure on the theme was found in that body${asOf(date)}; the page of the theme says where was searched. Measures that are unconfirmed, proposed or in preparation say so.`,
  },
  threads: {
    heading: 'Common threads, by theme',
    intro:
      'Each page says which bodies have a measure on the theme, what they share, what only one has and where none was found. Provisional: unconfirmed, proposed or in preparation. Links: between two measures that both carry the theme. Bilateral measures are counted together as one body.',
  },
  picture: { heading: 'What grew from what, by body' },
  links: { heading: 'Every link, by body' },
  without: {
    heading: 'Bodies without a measure',
    intro: 'Bodies and processes that have a page here, and in which no measure on any theme was found.',
  },
  questionsOnly: {
    heading: 'Themes that no measure carries',
    intro: 'Delegations spoke on these themes; no measure recorded here is about them.',
  },
  asked: {
    heading: 'Said in the Working Group',
    intro:
      'Statements of February 2020 that such a comparison answers: of a repository of measures, and of common threads among them.',
  },
  found: { heading: 'Bodies with a measure on it' },
  provisional: {
    heading: 'Bodies with provisional measures only',
    intro:
      'What was found in these bodies is unconfirmed, proposed or in preparation, and is not counted as a measure of theirs.',
  },
  drawn: { heading: 'How the measures are linked' },
  share: {
    heading: 'What they share',
    intro:
      'By kind, which is the judgement of the editors, and by the links recorded. Measures that are unconfirmed, proposed or in preparation are left out.',
  },
  alone: {
    heading: 'What only one body has',
    intro:
      'As far as is recorded here: another body may have the like. Measures that are unconfirmed, proposed or in preparation are left out.',
  },
  gaps: {
    heading: 'Where no measure was found',
    intro:
      'Not found means not found in what was read for this repository: some documents at some places, others only through published accounts. A measure may stand in a text or a part that was not read.',
  },
  eachLink: { heading: 'Each link, with its claim' },
} as const;

/** Columns, captions and counts of the table of threads. */
export const threads = {
  caption: 'Themes with the number of bodies, measures and links',
  columns: ['Theme', 'Bodies with a measure', 'Provisional only', 'None found', 'Measures', 'Links'],
  bodiesOf: (found: number, all: number) => `${String(found)} of ${String(all)}`,
  /** `18, of them 5 unconfirmed` */
  measures: (all: number, provisional: readonly (readonly [Status, number])[]) =>
    provisional.length === 0
      ? String(all)
      : `${String(all)}, of them ${provisional.map(([name, own]) => `${String(own)} ${status[name].toLowerCase()}`).join(', ')}`,
  summary: (found: number, all: number, measures: string, links: number) =>
    `${String(found)} of the ${countBodies(all)} with measures recorded here, bilateral ones counted together. Measures on the theme: ${measures}. ${countLinks(links)} among them.`,
  allBodies: (bodies: number) => `All ${String(bodies)}`,
  someBodies: (some: number, all: number) => `${String(some)} of ${String(all)}`,
  kindCaption: 'Kinds of measure that two or more bodies have',
  ownKindCaption: 'Kinds of measure that only one body has',
  onlyBody: 'Recorded here, only one body has a measure on this theme.',
  aloneIntro: 'Measures for which no link to a measure of another body is recorded:',
  joinedCaption: 'Measures linked with those of two or more other bodies',
  joinedIntro: 'Measures linked with those of two or more other bodies on the theme:',
  foundCaption: 'Bodies with their measures on the theme',
  gapCaption: 'Bodies in which no measure on the theme was found, and what was searched',
  withoutCaption: 'Bodies in which no measure was found, and what was searched',
  noLinks: 'No link between measures on this theme is recorded.',
  nothingAlone:
    'Every measure on this theme that was adopted or recommended is linked with one of another body.',
  noJoined: 'No measure is linked with those of two or more other bodies on the theme.',
} as const;

/** Where no measure was found: the parts of the sentence, between which the documents stand. */
export const gap = {
  onTheme: (theme: string, body: string, date: string | undefined) =>
    `No measure on ${inSentence(theme)} found in ${body}${asOf(date)}`,
  bilateral: (theme: string, date: string | undefined) =>
    `No bilateral measure on ${inSentence(theme)} found${asOf(date)}`,
  onAnything: (body: string, date: string | undefined) => `No measure found in ${body}${asOf(date)}`,
  searchedIn: ', searched in: ',
  nothingSearched: '. No document of that body was read.',
  notRead: ' Recorded here, but not read: ',
} as const;

/** How a document was read, after its name. */
export const reading = {
  read: 'read, at least in part',
  account: 'through a published account',
} as const;

/** The word beside a measure that was neither adopted nor recommended; nothing for others. */
export const provisionalMark = (of: Status): string =>
  of === 'adopted' || of === 'recommended' ? '' : `(${status[of].toLowerCase()})`;

/** `builds on` */
export const relationInSentence = (name: keyof typeof relation): string => inSentence(relation[name]);

/** `OSCE CBM 8 builds on GGE 2013, para. 26 (c)` */
export const linkSentence = (from: string, name: keyof typeof relation, to: string): string =>
  `${from} ${relationInSentence(name)} ${to}`;

/** The basis of a link in one word, for a picture whose caption explains it. */
export const basisWord: Record<Basis, string> = { stated: 'stated', editorial: 'editorial' };

/** The letter on a drawn link; none for the commonest relation. */
export const relationLetter: Record<Relation, string> = {
  'builds-on': '',
  'counterpart-of': 'C',
  globalises: 'G',
  narrows: 'N',
  reaffirms: 'R',
  supersedes: 'S',
};

/** Titles and captions of the pictures. */
export const linkPicture = {
  basisKey: `Drawn through: ${basis.stated}. Dashed: ${basis.editorial}.`,
  ofTheme: (theme: string) => `Links between measures on ${inSentence(theme)}`,
  themeKey: (letters: readonly Relation[]) =>
    [
      'Measures by date, the earliest first; each line runs from a measure to the arrow at the one that it names.',
      `Without a letter: ${relationInSentence('builds-on')}.`,
      ...letters.map((name) => `${relationLetter[name]}: ${relationInSentence(name)}.`),
      'The list of links below says the same in words.',
    ].join(' '),
  overall: 'Links from the measures of each body to those of each',
  overallKey:
    'Bodies by the date of their first measure, in rows from the top and in columns from the left. A circle counts the links from the measures of the body of its row to the measures that they name, of the body of its column, and opens them. Filled: a source states at least one of them. Open: all are judged by the editors. The list below names every link.',
  between: (from: string, to: string, links: number, stated: number) =>
    `${from} to ${to}: ${countLinks(links)}, ${String(stated)} ${basis.stated}`,
  ofCbm: (designation: string) => `What ${designation} is linked with`,
  ofCbmDescription: (designation: string, from: number, to: number) =>
    `${designation}: ${countLinks(from)} to measures that it names, above it; ${countLinks(to)} from measures that name it, below. Each opens its claim.`,
  undated: 'no date',
} as const;

/** The list of links that the measures of one body hold. */
export const linksFrom = {
  counts: (links: number, stated: number) =>
    `${countLinks(links)}: ${String(stated)} ${basis.stated}, ${String(links - stated)} ${basis.editorial}.`,
  inWords: (sentence: string, of: Basis) => `${sentence}, ${basis[of]}`,
} as const;

/** The files of these pages. */
export const lineageFiles = {
  links: 'Every link (CSV)',
  themes: 'Themes by body (CSV)',
} as const;

/** The link from a measure to the page of one of its themes. */
export const commonThreadsOf = (theme: string): string => `Common threads: ${inSentence(theme)}`;
