import { count } from './count.ts';

/** Words that the pages and the choice in the browser share. */
export const compare = {
  title: 'Compare',
  noMeasure: 'No measure on this theme found.',
  undated: (measures: number) => `${String(measures)} without a date recorded`,
  noDate: 'No date recorded',
  noneStands: 'None adopted or recommended',
  noNetwork: 'None recorded',
  noMembers: 'No list was read',
  themesOf: (themes: number, all: number) => `${String(themes)} of ${String(all)}`,
  rows: {
    sort: 'Sort of body',
    measures: 'Measures',
    dates: 'Adopted or recommended in',
    level: 'Level',
    commitment: 'Commitment',
    kinds: 'Kinds of measure',
    themes: 'Themes with a measure',
    networks: 'Networks of contacts',
    members: 'Members or participants',
  },
} as const;

/** The choice of bodies on the page /compare/. */
export const choice = {
  legend: (most: number) => `Choose up to ${String(most)} bodies`,
  heading: 'Side by side',
  theme: 'Theme',
  clear: 'Clear the choice',
  data: 'The data of all bodies (JSON)',
  full: (most: number) =>
    `${String(most)} are chosen, which is as many as fit. Take one away to choose another.`,
  more: 'Choose one more to compare.',
  cleared: 'Nothing is chosen.',
  shown: (bodies: string, themes: number, all: number) =>
    `${bodies} side by side. Themes with a measure of each: ${String(themes)} of ${String(all)}.`,
  failed: 'The data could not be loaded. Every comparison of two bodies is in the lists below.',
  pairs: 'The comparison of two, with links between measures and members in common:',
  pair: (a: string, b: string) => `${a} and ${b}`,
  findings: {
    all: 'A measure of each',
    some: 'A measure of some',
    unsettled: 'Not settled: only measures that are proposed, in preparation or unconfirmed',
    none: 'No measure of any found',
  },
} as const;

/** The page /compare/ and those that list what one body or question can be compared with. */
export const compareIndex = {
  lead: 'Two bodies, or two questions, beside each other: what is the same, what differs and what is missing.',
  description:
    'Compare the confidence-building measures of any two bodies, theme by theme, or what was said on two questions.',
  bodies: 'Bodies with measures, A to Z',
  bodiesIntro: 'Choose the first; its page lists every other with what the two have in common.',
  questions: 'Questions',
  questionsIntro: 'Two questions of one theme can be compared. Choose the theme, then the first question.',
  questionsLead: 'Choose the first of two questions of one theme; its page lists the others.',
  questionsTitle: 'Compare two questions',
  questionsDescription: 'Every question that can be compared with another of its theme.',
  bodyTitle: (body: string) => `Compare ${body} with another body`,
  bodyDescription: (body: string, bodies: number) =>
    `What the measures of ${body} have in common with those of ${String(bodies)} other bodies, in numbers that open onto each comparison.`,
  bodyHeading: 'Every other body with measures',
  bodyColumns: (body: string) => [
    'Body',
    'Themes of both',
    `Only ${body}`,
    'Only the other',
    'Neither',
    'Not settled',
    'Links',
  ],
  bodyIntro:
    'Themes on which both have a measure, or only one; links are those recorded between a measure of the one and a measure of the other.',
  questionTitle: (question: string) => `Compare “${question}” with another question`,
  questionDescription: (question: string) =>
    `Who spoke on “${question}” and on other questions of its theme, in numbers that open onto each comparison.`,
  questionHeading: 'Every other question of the theme',
  questionColumns: ['Question', 'Statements', 'Spoke on both', 'With the same stance'],
  organisation: (body: string) => `All about ${body}`,
  question: (question: string) => `All about “${question}”`,
  withBodies: 'With another body, theme by theme',
  withQuestions: 'With another question of this theme',
  otherBodies: (body: string) => `Compare ${body} with another body`,
  otherQuestions: (question: string) => `Compare “${question}” with another question`,
} as const;

/** The comparison of two bodies. */
export const compareBodies = {
  kind: 'Comparison of two bodies',
  title: (a: string, b: string) => `${a} and ${b} compared`,
  description: (a: string, b: string) =>
    `The confidence-building measures of ${a} and of ${b}, theme by theme: what both have, what only one has, and what is missing.`,
  lead: (
    numbers: { all: number; both: number; onlyA: number; onlyB: number; neither: number },
    a: string,
    b: string,
  ) =>
    `Of ${String(numbers.all)} themes, both have a measure on ${String(numbers.both)}, only ${a} on ${String(numbers.onlyA)}, only ${b} on ${String(numbers.onlyB)}, and neither on ${String(numbers.neither)}.`,
  leadUnsettled: (themes: number) => ` On ${String(themes)} it is not settled.`,
  aspect: 'Aspect',
  body: 'Body',
  glance: 'At a glance',
  both: (themes: number) => `Both have a measure: ${themesIn(themes)}`,
  bothShort: 'Both',
  noneOfBoth: 'There is no theme on which each of the two has a measure that was adopted or recommended.',
  bothIntro:
    'Two measures on one theme need not ask for the same: each opens onto what it asks, with its sources. Themes are given by the editors.',
  only: (body: string, themes: number) => `Only ${body} has a measure: ${themesIn(themes)}`,
  onlyShort: (body: string) => `Only ${body}`,
  onlyIntro: (other: string) =>
    `No measure of ${other} on these themes is recorded. It may have one that was not found.`,
  unsettled: (themes: number) => `Not settled: ${themesIn(themes)}`,
  unsettledShort: 'Not settled',
  unsettledIntro:
    'One side, or each, has here only measures that are proposed, in preparation or not confirmed by any text read.',
  neither: (themes: number) => `Neither has a measure: ${themesIn(themes)}`,
  neitherShort: 'Neither',
  neitherIntro: 'No measure of either on these themes is recorded. One may exist that was not found.',
  links: 'Links between their measures',
  noLinks: 'No link between a measure of the one and a measure of the other is recorded.',
  networks: 'Networks of contacts',
  noNetwork: 'No network is recorded.',
  members: 'Members or participants in common',
  membersIntro: (both: number, a: { name: string; count: number }, b: { name: string; count: number }) =>
    `In common: ${String(both)}. Only in ${a.name}: ${String(a.count)}. Only in ${b.name}: ${String(b.count)}.`,
  noMembersInCommon: 'None of those listed is in both.',
  noList: (bodies: readonly string[]) =>
    `No list of members or participants was read for ${bodies.join(' or ')}, so this cannot be told.`,
  listOf: (body: string, members: number) => `Members or participants of ${body} (${String(members)})`,
} as const;

/** The comparison of two questions. */
export const compareQuestions = {
  kind: 'Comparison of two questions',
  title: (a: string, b: string) => `“${a}” and “${b}”`,
  headTitle: (a: string, b: string) => `Compared: “${a}” and “${b}”`,
  description: (a: string, b: string) =>
    `What delegations said on “${a}” and on “${b}”: the stances on each, who spoke on both, and who on one.`,
  lead: (both: number, same: number, onlyA: number, onlyB: number) =>
    both === 0
      ? `No delegation is recorded on both; ${String(onlyA)} spoke on the first and ${String(onlyB)} on the second.`
      : `${count.delegations(both)} spoke on both, ${String(same)} with the same stance on each; ${String(onlyA)} spoke on the first alone and ${String(onlyB)} on the second alone.`,
  tally: 'Who said what',
  tallyIntro: 'Over all meetings; a delegation that took two stances is named in both.',
  same: (delegations: number) => `Spoke on both, with the same stance: ${String(delegations)}`,
  sameShort: 'Same stance',
  different: (delegations: number) => `Spoke on both, with different stances: ${String(delegations)}`,
  differentShort: 'Different stances',
  stanceIntro:
    'Stances are the editors’ reading of what was said on each question; the same stance on two questions is not the same statement.',
  only: (question: string, delegations: number) =>
    `No record on the other: ${String(delegations)} spoke on “${question}” alone`,
  onlyShort: (question: string) => `Only “${question}”`,
  onlyIntro:
    'No statement of these delegations on the other question is recorded. They may have spoken on it: see how far each meeting is covered.',
  noStatement: 'No statement on this question is recorded.',
  outcome: 'What became of it',
  outcomeCount: (claims: number) => `${count.claims(claims)} recorded`,
} as const;

/** The foot of a comparison. */
export const compareOnward = {
  heading: 'Take it further',
  data: 'This comparison as CSV',
  other: (first: string) => `The same with ${first} first`,
  sideBySide: 'Put these and others side by side',
} as const;

const themesIn = (themes: number): string => `${String(themes)} ${themes === 1 ? 'theme' : 'themes'}`;
