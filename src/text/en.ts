import type {
  Act,
  Basis,
  Checked,
  Commitment,
  ContactKind,
  DelegationKind,
  DocumentKind,
  Exactness,
  Kind,
  Level,
  MeetingKind,
  OrganisationKind,
  Region,
  Status,
  Unit,
} from '#schema/vocabularies.ts';
import { count } from './count.ts';

/** Every word of the interface. Words of the content stand in content/. */
export const site = {
  name: 'Open CBM Repository',
  shortName: 'Open CBM',
  language: 'en',
  direction: 'ltr',
  sentence:
    'An open, citable repository of confidence-building measures for the security of and in the use of ICTs.',
  disclaimer: 'Not an official product of the United Nations or of any organisation named here.',
  licence: 'Content: CC BY 4.0. Code: MIT.',
  skip: 'Skip to the content',
  home: 'Home',
  sections: 'Sections',
  about: 'About this repository',
  index: 'All entries, A to Z',
  verification: 'Verification',
  data: 'Data',
  youAreHere: 'You are here',
  sources: 'Sources of this page',
  permanentAddress: 'Permanent address',
  claimAddress: 'Address of this claim',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Neighbouring entries',
  purpose:
    'Confidence-building measures for the security of and in the use of ICTs, each line with its source.',
  contact: 'Something wrong or missing? Everybody may propose a change:',
  onThisPage: 'On this page',
  unreleased: 'No release yet: the pages show the current state of the content.',
} as const;

export const collection = {
  cbms: 'Measures',
  organisations: 'Organisations',
  positions: 'Positions',
  networks: 'Networks',
  documents: 'Documents',
  meetings: 'Meetings',
  delegations: 'Delegations',
  questions: 'Questions',
  themes: 'Themes',
  stances: 'Stances',
  glossary: 'Glossary',
  guides: 'Guides',
  moved: 'Moved entries',
} as const;

export const collectionLead = {
  cbms: 'Every confidence-building measure recorded here, by the body that adopted, recommended or proposed it.',
  organisations:
    'Regional and other organisations, and the processes of the United Nations, that deal with CBMs for ICTs.',
  positions: 'What delegations said about CBMs, meeting by meeting.',
  networks:
    'Directories and networks of points of contact and of response teams. No contact data is kept here.',
  documents: 'Every document on which a claim rests.',
  meetings: 'Sessions, meetings and written rounds, with how far this repository covers each.',
  delegations:
    'The Member States of the United Nations, observers and organisations, with what is recorded of each.',
  questions:
    'What delegations were asked, or spoke to, about CBMs, and how they answered. A stance counts each delegation once; who took two stances counts in both.',
  glossary: 'The terms used here and in the sources.',
} as const;

/** The word for one entry of a collection, shown above its title. */
export const oneOf = {
  cbms: 'Confidence-building measure',
  organisations: 'Organisation',
  positions: 'Position',
  networks: 'Network',
  documents: 'Document',
  meetings: 'Meeting',
  delegations: 'Delegation',
  questions: 'Question',
  themes: 'Theme',
  stances: 'Stance',
  glossary: 'Term',
  guides: 'Guide',
  moved: 'Moved entry',
} as const;

export const level: Record<Level, string> = {
  global: 'Global',
  regional: 'Regional',
  subregional: 'Subregional',
  'cross-regional': 'Cross-regional',
  bilateral: 'Bilateral',
};

export const kind: Record<Kind, string> = {
  transparency: 'Transparency',
  communication: 'Communication',
  cooperation: 'Cooperation',
  stability: 'Stability',
  'capacity-building': 'Capacity-building',
};

export const status: Record<Status, string> = {
  adopted: 'Adopted',
  recommended: 'Recommended',
  proposed: 'Proposed',
  'in-preparation': 'In preparation',
  unconfirmed: 'Unconfirmed',
};

export const statusMeaning: Record<Status, string> = {
  adopted: 'The body adopted it, or carries it out.',
  recommended: 'A group of experts or a working group recommended it.',
  proposed: 'It was put forward and has not been adopted.',
  'in-preparation': 'It was being drawn up when last reported on.',
  unconfirmed: 'No text that was read confirms it, or the document in which it is said to stand.',
};

export const commitment: Record<Commitment, string> = {
  voluntary: 'Voluntary',
  'politically-binding': 'Politically binding',
  'legally-binding': 'Legally binding',
};

export const commitmentMeaning: Record<Commitment, string> = {
  voluntary: 'Each participant decides whether and how to carry it out.',
  'politically-binding': 'Participants have undertaken to carry it out, without a legal duty.',
  'legally-binding': 'It stands in a treaty, and binds its parties.',
};

export const checked: Record<Checked, string> = {
  primary: 'Source read',
  secondary: 'Account read',
  unchecked: 'Not yet checked',
};

export const checkedMeaning: Record<Checked, string> = {
  primary: 'The source named here was itself read at that place.',
  secondary: 'The source named here is a published account; it was read, at least in part.',
  unchecked: 'From the knowledge of the editors; no text was read. Check it before relying on it.',
};

/**
 * What the mark of one claim means. An account that was read elsewhere is not the source that the claim names;
 * a source that was itself read in a copy elsewhere still is.
 */
export const meaningOfCheck = (check: Checked, isReadElsewhere: boolean): string =>
  check === 'secondary' && isReadElsewhere
    ? 'The source itself was not read, but a published account of it.'
    : checkedMeaning[check];

export const basis: Record<Basis, string> = {
  stated: 'stated by a source',
  editorial: 'judged by the editors',
};

export const relation = {
  reaffirms: 'Reaffirms',
  'builds-on': 'Builds on',
  globalises: 'Takes to the global level',
  narrows: 'Narrows',
  'counterpart-of': 'Counterpart of',
  supersedes: 'Supersedes',
  'reaffirmed-by': 'Reaffirmed by',
  'built-on-by': 'Built on by',
  'globalised-by': 'Taken to the global level by',
  'narrowed-by': 'Narrowed by',
  'superseded-by': 'Superseded by',
} as const;

export const organisationKind: Record<OrganisationKind, string> = {
  'regional-organisation': 'Regional organisation',
  'subregional-organisation': 'Subregional organisation',
  'cross-regional-group': 'Cross-regional organisation or group',
  'un-process': 'United Nations process',
  'un-body': 'United Nations body',
  'research-body': 'Research body',
};

/** As the heading of a list. */
export const organisationKinds: Record<OrganisationKind, string> = {
  'regional-organisation': 'Regional organisations',
  'subregional-organisation': 'Subregional organisations',
  'cross-regional-group': 'Cross-regional organisations and groups',
  'un-process': 'United Nations processes',
  'un-body': 'United Nations bodies',
  'research-body': 'Research bodies',
};

export const delegationKind: Record<DelegationKind, string> = {
  'member-state': 'Member State',
  'observer-state': 'Observer State',
  organisation: 'Organisation',
  'other-participant': 'Other participant',
};

/** As the heading of a list. */
export const delegationKinds: Record<DelegationKind, string> = {
  'member-state': 'Member States',
  'observer-state': 'Observer States',
  organisation: 'Organisations',
  'other-participant': 'Other participants',
};

export const region: Record<Region, string> = {
  africa: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-europe': 'Eastern European States',
  'latin-america-and-caribbean': 'Latin American and Caribbean States',
  'western-europe-and-others': 'Western European and other States',
};

export const documentKind: Record<DocumentKind, string> = {
  report: 'Report',
  resolution: 'Resolution',
  decision: 'Decision',
  treaty: 'Treaty',
  declaration: 'Declaration',
  statement: 'Statement',
  strategy: 'Strategy or plan',
  'working-paper': 'Working paper',
  'concept-paper': 'Concept paper',
  letter: 'Letter or note',
  'press-release': 'Press release',
  'news-item': 'News item',
  'event-report': 'Event report',
  transcript: 'Transcript',
  study: 'Study',
  'web-page': 'Web page',
  unidentified: 'Document not yet identified',
};

/** As the heading of a list. */
export const documentKinds: Record<DocumentKind, string> = {
  report: 'Reports',
  resolution: 'Resolutions',
  decision: 'Decisions',
  treaty: 'Treaties',
  declaration: 'Declarations',
  statement: 'Statements',
  strategy: 'Strategies and plans',
  'working-paper': 'Working papers',
  'concept-paper': 'Concept papers',
  letter: 'Letters and notes',
  'press-release': 'Press releases',
  'news-item': 'News items',
  'event-report': 'Event reports',
  transcript: 'Transcripts',
  study: 'Studies',
  'web-page': 'Web pages',
  unidentified: 'Documents not yet identified',
};

export const standing = {
  final: 'As issued',
  draft: 'Draft: its symbol is that of a paper under discussion, not of an adopted text',
  revision: 'Revision of an earlier text',
  correction: 'Correction of an earlier text',
} as const;

export const meetingKind: Record<MeetingKind, string> = {
  session: 'Session',
  meeting: 'Meeting',
  'informal-meeting': 'Informal meeting',
  'written-submissions': 'Written submissions',
  'side-event': 'Side event',
};

export const contactKind: Record<ContactKind, string> = {
  diplomatic: 'Diplomatic',
  policy: 'Policy',
  technical: 'Technical',
  'foreign-ministry': 'Foreign ministry',
  'response-team': 'Response team',
  'law-enforcement': 'Law enforcement',
};

export const exactness: Record<Exactness, string> = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
};

export const unit: Record<Unit, string> = {
  states: 'States',
  teams: 'teams',
  organisations: 'organisations',
  contacts: 'contacts',
  'per-cent': 'per cent',
};

export const label = {
  absent: 'Not recorded',
  noRecord: 'No record',
  noRegion: 'Member States whose regional group is not recorded',
  unidentified:
    'No document has been identified yet. This record stands in its place, so that the claims that need one can be found and checked.',
  access: 'Who can see it',
  adopted: 'Date',
  agenda: 'What was discussed',
  aliases: 'Also called',
  asks: 'What it asks',
  asked: 'Where it was asked',
  body: 'Background',
  bodies: 'Bodies in charge',
  cbms: 'Measures',
  checked: 'Checked',
  claims: 'Further facts',
  claimsResting: 'What rests on this document',
  commitment: 'Commitment',
  compare: 'Compare',
  views: 'Beside others',
  contacts: 'Kinds of contact',
  contents: 'What it says',
  conveners: 'Convened by',
  coverage: 'Coverage',
  date: 'Date',
  dates: 'Dates',
  delegation: 'Delegation',
  delegations: 'Delegations',
  designation: 'Designation',
  details: 'Questions of detail',
  detailOf: 'A detail of',
  document: 'Document',
  documents: 'Documents',
  evidence: 'What these facts rest on',
  file: 'Source file',
  founded: 'Founded or mandated',
  issuer: 'Issued by',
  iso3: 'ISO 3166-1 code',
  kind: 'Kind',
  kinds: 'Kinds',
  language: 'Language',
  languages: 'Other languages',
  level: 'Level',
  lineage: 'Related measures',
  manager: 'Who keeps it',
  meeting: 'Meeting',
  meetings: 'Meetings',
  members: 'Members or participants',
  memberOf: 'Listed as a member or participant of',
  movedLead: 'The entry that stood at this address has had another since',
  movedNow: 'It is now at',
  movedTitle: 'This entry has moved',
  names: 'Names',
  networks: 'Networks of contacts',
  note: 'Note',
  officialTitle: 'Official title',
  owner: 'Body or parties',
  organisation: 'Organisation',
  organisations: 'Organisations',
  otherMeetings: 'Other meetings',
  otherMembers: 'Other members',
  allMeetings: 'Over all meetings; a delegation that spoke more than once is named once for each stance.',
  collectionName: 'Collection',
  claimsName: 'Claims',
  outcome: 'What became of it',
  parties: 'Parties',
  participation: 'Participation over time',
  place: 'Place',
  positions: 'Positions',
  practice: 'What has been done',
  process: 'Process',
  prompt: 'The question',
  question: 'Question',
  questions: 'Questions',
  region: 'Regional group',
  replacedBy: 'Replaced by',
  replaces: 'Replaces',
  rules: 'How it works',
  seat: 'Seat',
  seeAlso: 'See also',
  session: 'Session',
  sessionMeetings: 'Meetings of this session',
  since: 'In operation since',
  stance: 'Stance',
  standing: 'Standing',
  statements: 'Statements',
  status: 'Status',
  symbol: 'Symbol',
  tally: 'Who said what',
  theme: 'Theme',
  themes: 'Themes',
  timeline: 'Timeline',
  title: 'Title',
  usage: 'In documents',
  via: 'Read at',
  reportedAt: 'as reported at',
  readAt: 'Read in accounts at',
  noAddress: 'no public address known',
  notIdentified: 'Document not yet identified',
  unconfirmedNotice:
    'Do not cite this measure as fact: what is said of it here waits for a text that confirms it.',
  checkedShare: 'How sure this page is',
  textAdopted: 'Text adopted or signed',
  latestFigure: 'Latest figure',
  byTheme: 'By theme',
  linksCiting: 'Links between measures that cite it',
  coverageOfMeetings: 'How far each meeting is covered',
  withdrawn: 'Withdrawn',
  withdrawnOn: 'This entry was taken back on',
  address: 'Address',
  archived: 'Archived copy',
  source: 'Source',
  figure: 'Figure',
  claim: 'Claim',
  entry: 'Entry',
} as const;

export const empty = {
  delegation:
    'No position of this delegation on CBMs is recorded here. This says nothing about whether it took one: see how far each meeting is covered.',
  question: 'No statement on this question is recorded.',
  outcome: 'Nothing is recorded of what became of it.',
  meeting: 'No statement made there is recorded.',
  cbms: 'No measure is recorded.',
  lineage: 'No link to another measure is recorded.',
  members: 'No list of members was read.',
  practice: 'Nothing is recorded of what has been done under it.',
} as const;

/** `7 claims: 2 source read, 4 account read, 1 not yet checked` */
export const certainty = (counts: Readonly<Record<Checked, number>> & { readonly total: number }): string =>
  `${count.claims(counts.total)}: ${(['primary', 'secondary', 'unchecked'] as const)
    .filter((check) => counts[check] > 0)
    .map((check) => `${String(counts[check])} ${checked[check].toLowerCase()}`)
    .join(', ')}.`;

/** Whole sentences and phrases with something in them, so that another language can order its words. */
export const phrase = {
  statementsBy: (statements: number, delegations: number) =>
    `${count.statements(statements)} by ${count.delegations(delegations)}`,
  statementsRecorded: (statements: number) => `${count.statements(statements)} recorded.`,
  delegationsAndStatements: (delegations: number, statements: number) =>
    `${count.delegations(delegations)}, ${count.statements(statements)}.`,
  speakersAmong: (delegations: number, speakers: number) =>
    `${count.delegations(delegations)}, ${String(speakers)} with statements recorded.`,
  claimsIn: (claims: number, entries: number) => `${count.claims(claims)} in ${count.entries(entries)}.`,
  saidAt: (delegation: string, meeting: string) =>
    `What ${delegation} said about confidence-building measures: ${meeting}.`,
  saidInAll: (delegation: string, statements: number) =>
    `What ${delegation} said about confidence-building measures: ${count.statements(statements)}.`,
  nothingSaid: (delegation: string) =>
    `No position of ${delegation} on confidence-building measures is recorded.`,
  discussedAt: (meeting: readonly string[]) =>
    `${meeting.join(', ')}: what was discussed and who spoke on what.`,
  restingOn: (document: string, claims: number) =>
    `${document}. Claims of this repository that rest on it: ${String(claims)}.`,
  partOf: (part: number, whole: number) => `${String(part)} of ${String(whole)}`,
  beforeDate: (date: string) => `before ${date}`,
  paragraph: (paragraph: string, isSeveral: boolean) => `${isSeveral ? 'paras' : 'para.'} ${paragraph}`,
} as const;

type DatedText = (date: string | undefined, isDay: boolean) => string;

/** `Signed on 14 May 2010.` */
function happened(what: string): DatedText {
  return (date, isDay) =>
    date ? `${what} ${isDay ? 'on' : 'in'} ${date}.` : `${what}; the date is not recorded.`;
}

/** What the status of a measure is as a claim, with its date where one is recorded. */
export const adoptionClaim: Record<Status, DatedText> = {
  adopted: happened('Adopted'),
  recommended: (date) =>
    `Recommended; ${date ? `the date recorded is ${date}` : 'the date is not recorded'}.`,
  proposed: happened('Proposed'),
  'in-preparation': (date, isDay) =>
    `In preparation${date ? ` ${isDay ? 'on' : 'in'} ${date}` : ''}; no adoption is recorded.`,
  unconfirmed: (date) => `Not confirmed by any text read${date ? `; said to date from ${date}` : ''}.`,
};

/** The same where no decision adopted it. */
export const actClaim: Record<Act, DatedText> = {
  signed: happened('Signed'),
  concluded: happened('Concluded'),
  'set-up': (date) =>
    `In use${date ? ` since ${date}` : ''}; no act of adoption was found${date ? '' : ', and since when is not recorded'}.`,
};

/** What happened on its date, before the name of the measure. */
export const actEvent: Record<Act, string> = {
  signed: 'Signed',
  concluded: 'Concluded',
  'set-up': 'Came into use',
};

export const socialCard = {
  lines: ['Confidence-building measures', 'for the security of and', 'in the use of ICTs'],
  promise: 'Each line with its document, its paragraph and how it was checked',
} as const;

export const search = {
  title: 'Search',
  label: 'Search measures, organisations, positions and documents',
  short: 'Search the repository',
  button: 'Search',
  hint: 'For example: OSCE CBM 8, A/78/265, hotline, Colombia',
  description: 'Search the whole repository, or browse it from A to Z.',
  loading: 'Loading the search…',
  failed: 'The search could not be loaded. The index below lists every entry.',
  late: 'The search is taking long. What it finds will still appear; the index below lists every entry.',
  withoutScript:
    'Searching needs JavaScript. Without it, the index below lists every entry, and the lists by facet open onto every value.',
  filters: 'Filter',
  clear: 'Clear all filters',
  sort: 'Sort by',
  orders: { relevance: 'Relevance', date: 'Date, newest first', title: 'Title' },
  more: 'Show more results',
  nothing: 'Nothing was found.',
  tryInstead: 'You could try:',
  didYouMean: 'Did you mean',
  nearest: 'The nearest entry:',
  everythingOn: 'Everything under',
  besides: 'Also on this page:',
  without: 'The same search without the filter',
  glossary: 'The glossary explains the terms used here.',
  browse: 'Browse',
  index: 'All entries, A to Z',
  byFacet: 'Lists by facet',
  everyValue: 'Every value, with the number of entries.',
  listOf: 'Every entry with this value.',
  inSearch: 'Open this list in the search',
  facets: {
    collection: 'Collection',
    organisation: 'Organisation',
    level: 'Level',
    kind: 'Kind of measure',
    theme: 'Theme',
    question: 'Question',
    stance: 'Stance',
    delegation: 'Delegation',
    region: 'Region',
    process: 'United Nations process',
    year: 'Year',
    checked: 'Check mark',
  },
} as const;

export const home = {
  lead: 'What States and organisations have agreed, recommended or proposed to lower the risk of conflict from the use of ICTs; what delegations at the United Nations said about it; and the document and paragraph on which each line rests.',
  ways: {
    measures: {
      heading: 'Measures',
      text: 'Points of contact, consultations, shared terms, exchanges of views: each measure with its place, date and standing.',
    },
    bodies: {
      heading: 'Organisations and processes',
      text: 'Regional bodies and United Nations processes: members, documents, networks and what happened when.',
    },
    views: {
      heading: 'Questions and positions',
      text: 'What was asked in the Open-ended Working Groups, who said what, and what became of it.',
    },
  },
  allMeasures: 'All measures, by body',
  globalMeasures: (count: number) => `The ${String(count)} global CBMs`,
  byTheme: 'Measures by theme',
  allOrganisations: 'All organisations',
  allQuestions: 'All questions, by theme',
  numbersHeading: 'In numbers',
  numbers: {
    cbms: 'measures',
    organisations: 'organisations and processes',
    statements: 'statements',
    delegations: 'delegations with statements',
    links: 'links between measures',
    events: 'dated events',
    documents: 'documents',
    claims: 'claims, each with its source',
    unchecked: 'of them not yet checked',
  },
  latest: 'Latest changes',
  noHistory: 'All entries are of the first day of the content, or no history is at hand in this copy.',
  dataHeading: 'The data',
  data: 'All content is open data, as CSV and JSON, with every field explained:',
  dataLink: 'files and fields',
} as const;

export const styleguide = {
  title: 'Style page',
  lead: 'Every part from which the pages are made, shown with real content. Not a page of the repository.',
  type: 'Type',
  colours: 'Colours by use',
  checkMarks: 'Check marks',
  claims: 'Claims with their sources',
  stances: 'Stances',
  standings: 'Status and commitment',
  notices: 'Notices',
  cards: 'Entry cards',
  facts: 'Facts',
  tally: 'Tally',
  overTime: 'Over time: small multiples',
  timeline: 'Timeline',
  table: 'Table',
  tiles: 'Tile grid',
  links: 'Links',
  wayfinding: 'On this page, and neighbours',
} as const;
