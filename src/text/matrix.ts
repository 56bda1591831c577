import type { Coverage } from '#schema/vocabularies.ts';
import { count } from './count.ts';
import { coverage, meaningOfCoverage } from './coverage.ts';

/** Every word of the position matrix. */
export const matrix = {
  title: 'Position matrix',
  short: 'Matrix',
  lead: 'What delegations said, question by question. Every sign and every word in a cell opens the statement that it stands for.',
  description:
    'Delegations by questions: who took which stance on confidence-building measures, with each statement, its date and how far each meeting is covered.',
  whole: 'All delegations and questions',
  wholeDetail: 'who took which stance on what, as one table',
  positions: 'Delegations by questions',
  themes: 'By theme',
  regions: 'By regional group',
  processes: 'By process',
  meetings: 'By meeting',
  organisations: 'By membership',
  organisationsIntro: 'The delegations that each body lists as members or participants here.',
  without: 'Delegations without a record',
  withoutIntro:
    'No position of these is recorded here. This says nothing about whether they took one: see how far each meeting is covered.',
  elsewhere: 'Delegations without any record',
  empty: 'No statement on these questions is recorded.',
  legend: 'Signs',
  noRecord: 'No record',
  nothing: '–',
  corner: 'Delegation',
  undated: 'no date',
  earlier: 'earlier',
  total: 'Delegations',
  accounts: 'Whole account read',
  csv: 'This matrix as CSV',
  csvDetail: 'one row a delegation; several stances in a cell, the latest first',
  statementsCsv: 'All statements as CSV',
  other: 'Other',
} as const;

/** Of how many of a question’s meetings a whole account was read. */
export const reach = {
  whole: { sign: '●', text: 'of every meeting with a record' },
  mixed: { sign: '◐', text: 'of some of them' },
  part: { sign: '○', text: 'of none of them' },
} as const;

/** `1`, `3` → `◐` and `1 of 3 meetings` */
export function reachOf({ whole, all }: { readonly whole: number; readonly all: number }): {
  sign: string;
  text: string;
} {
  if (all === 0) return { sign: '', text: matrix.noRecord };
  const { sign } = whole === all ? reach.whole : whole > 0 ? reach.mixed : reach.part;
  return { sign, text: `${String(whole)} of ${count.meetings(all)}` };
}

/** What the reader may rearrange. */
export const controls = {
  heading: 'Arrange this table',
  group: 'Group rows by',
  sort: 'Sort rows by',
  region: 'Delegations',
  meeting: 'Said at',
  ungrouped: 'Nothing',
  oneList: 'Nothing: one list',
  byName: 'Name',
  byRegion: 'Regional group',
  byStatements: 'Most statements',
  byMembership: 'Membership',
  byStance: 'Stance on',
  allRegions: 'All delegations',
  allMeetings: 'All meetings',
  reset: 'Show all again',
} as const;

/** Phrases with something in them. */
export const matrixPhrase = {
  size: (delegations: number, statements: number) =>
    `${count.delegations(delegations)}, ${count.statements(statements)}`,
  /** `51 delegations, 45 questions, 257 statements at 30 meetings. A whole account was read: 1 meeting.` */
  intro: (
    rows: { readonly delegations: number; readonly statements: number },
    questions: number,
    read: readonly { readonly coverage: Coverage; readonly meetings: readonly unknown[] }[],
  ) => {
    const meetings = read.reduce((sum, own) => sum + own.meetings.length, 0);
    const size = `${count.delegations(rows.delegations)}, ${count.questions(questions)}, ${count.statements(rows.statements)} at ${count.meetings(meetings)}.`;
    const kinds = read.map(({ coverage: cover, meetings: own }) =>
      read.length === 1 ? `${coverage[cover]}.` : `${coverage[cover]}: ${count.meetings(own.length)}.`,
    );
    return [size, ...kinds, meaningOfCoverage(read.map((own) => own.coverage))].join(' ');
  },
  ofTheme: (theme: string) => `Position matrix on one theme: ${theme}.`,
  ofRegion: (region: string) => `What was said on CBMs, question by question, by: ${region}.`,
  atMeeting: (meeting: string) => `What delegations said on CBMs, question by question. ${meeting}.`,
  inProcess: (process: string) =>
    `What delegations said on CBMs, question by question, at the meetings of the process: ${process}.`,
  ofMembers: (organisation: string) =>
    `What the members or participants of ${organisation}, as listed here, said on CBMs at the United Nations, question by question.`,
  headTitle: (part: string, kind: string) =>
    `${part}: position matrix${kind === 'process' ? ' of the process' : kind === 'organisation' ? ' of members' : ''}`,
  without: (delegations: number) =>
    `${count.delegations(delegations)} known here ${delegations === 1 ? 'has' : 'have'} no record in this matrix.`,
  members: (organisation: string) => `Members or participants of ${organisation}`,
  others: (organisation: string) => `Not listed by ${organisation}`,
  everyMeeting: (process: string) => `Every meeting of ${process}`,
  earlier: (statements: number) => `+${String(statements)}`,
  shown: (delegations: number, statements: number) => `Shown: ${matrixPhrase.size(delegations, statements)}.`,
} as const;
