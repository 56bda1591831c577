/** The closed lists of the content model. Each is written once here; the schemas, the data and the pages read it. */

export const levels = ['global', 'regional', 'subregional', 'cross-regional', 'bilateral'] as const;
export type Level = (typeof levels)[number];

export const kinds = [
  'transparency',
  'communication',
  'cooperation',
  'stability',
  'capacity-building',
] as const;
export type Kind = (typeof kinds)[number];

export const statuses = ['adopted', 'recommended', 'proposed', 'in-preparation', 'unconfirmed'] as const;
export type Status = (typeof statuses)[number];

export const commitments = ['voluntary', 'politically-binding', 'legally-binding'] as const;
export type Commitment = (typeof commitments)[number];

export const checks = ['primary', 'secondary', 'unchecked'] as const;
export type Checked = (typeof checks)[number];

export const relations = [
  'reaffirms',
  'builds-on',
  'globalises',
  'narrows',
  'counterpart-of',
  'supersedes',
] as const;
export type Relation = (typeof relations)[number];

export const bases = ['stated', 'editorial'] as const;
export type Basis = (typeof bases)[number];

export const organisationKinds = [
  'regional-organisation',
  'subregional-organisation',
  'cross-regional-group',
  'un-process',
  'un-body',
  'research-body',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const delegationKinds = [
  'member-state',
  'observer-state',
  'organisation',
  'other-participant',
] as const;
export type DelegationKind = (typeof delegationKinds)[number];

export const regions = [
  'africa',
  'asia-pacific',
  'eastern-europe',
  'latin-america-and-caribbean',
  'western-europe-and-others',
] as const;
export type Region = (typeof regions)[number];

export const documentKinds = [
  'report',
  'resolution',
  'decision',
  'treaty',
  'declaration',
  'statement',
  'strategy',
  'working-paper',
  'concept-paper',
  'letter',
  'press-release',
  'news-item',
  'event-report',
  'transcript',
  'study',
  'web-page',
  'unidentified',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What made a measure hold that was not adopted by a decision. */
export const acts = ['signed', 'concluded', 'set-up'] as const;
export type Act = (typeof acts)[number];

/** Who or what gives the title of a document that is not known by its own. */
export const titleSources = ['editors', 'address'] as const;
export type TitleSource = (typeof titleSources)[number];

/** What may be uncertain about a document. */
export const uncertainties = ['title', 'symbol', 'date'] as const;
export type Uncertainty = (typeof uncertainties)[number];

export const meetingKinds = [
  'session',
  'meeting',
  'informal-meeting',
  'written-submissions',
  'side-event',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const coverages = ['full', 'partial', 'openings-only', 'none'] as const;
export type Coverage = (typeof coverages)[number];

export const contactKinds = [
  'diplomatic',
  'policy',
  'technical',
  'foreign-ministry',
  'response-team',
  'law-enforcement',
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** How exact a figure is in its source. */
export const exactnesses = ['exact', 'at-least', 'more-than'] as const;
export type Exactness = (typeof exactnesses)[number];

/** What a figure on a network counts. */
export const units = ['states', 'teams', 'organisations', 'contacts', 'per-cent'] as const;
export type Unit = (typeof units)[number];

export const moveReasons = ['renamed', 'merged', 'corrected'] as const;

/** Why an entry was corrected. */
export const correctionKinds = [
  'typing-error',
  'correction-of-fact',
  'changed-by-the-body',
  'retraction',
  'removal-on-request',
] as const;
export type CorrectionKind = (typeof correctionKinds)[number];
