import type { Delegation, Meeting, Organisation, Question, Theme } from './entry.ts';
import type { Facts } from './facts.ts';
import { groupBy } from './groups.ts';
import { questionsByTheme, questionsInOrder, regionOf, regionsInOrder } from './matrix.ts';
import { compareDates } from './partial-date.ts';
import type { Statement } from './statements.ts';
import { byName } from './tally.ts';

/** A part of the position matrix that has a page of its own. */
export type MatrixPart = {
  /** The address below `/matrix/`: `points-of-contact`, `region/africa`. No theme can have a slash in its id. */
  readonly path: string;
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
} & (
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'region'; readonly region: string; readonly delegations: readonly Delegation[] }
  | { readonly kind: 'process'; readonly process: Organisation }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | {
      readonly kind: 'organisation';
      readonly organisation: Organisation;
      /** Those that the body lists. */
      readonly delegations: readonly Delegation[];
    }
);

/** The path of each kind of part, by what it is the part of. */
export const pathOf = {
  theme: (id: string): string => id,
  region: (id: string): string => `region/${id}`,
  process: (id: string): string => `process/${id}`,
  meeting: (id: string): string => `meeting/${id}`,
  organisation: (id: string): string => `organisation/${id}`,
} as const;

/** The page of a part. */
export const addressOfPart = ({ path }: Pick<MatrixPart, 'path'>): string => `/matrix/${path}/`;

/**
 * Every part with a page: by theme, region, process, meeting (oldest first) and body with a list of members. A theme
 * shows all its questions; any other part only those that a statement of it speaks to.
 */
export function matrixParts(facts: Facts): MatrixPart[] {
  return [
    ...themeParts(facts),
    ...regionParts(facts),
    ...processParts(facts),
    ...meetingParts(facts),
    ...organisationParts(facts),
  ];
}

function themeParts({ themes, questionsOnTheme, statements }: Facts): MatrixPart[] {
  return themes().flatMap((theme): MatrixPart[] => {
    const questions = questionsInOrder(questionsOnTheme(theme.id));
    const own = statements().filter(({ question }) => question.data.theme === theme.id);
    return questions.length === 0
      ? []
      : [{ kind: 'theme', path: pathOf.theme(theme.id), theme, questions, statements: own }];
  });
}

function regionParts(facts: Facts): MatrixPart[] {
  const delegations = groupBy(facts.graph.delegations.all.toSorted(byName), regionOf);
  return regionsInOrder.flatMap((region): MatrixPart[] => {
    const spoken = spokenIn(facts, ({ delegation }) => regionOf(delegation) === region);
    return spoken.statements.length === 0
      ? []
      : [
          {
            kind: 'region',
            path: pathOf.region(region),
            region,
            delegations: delegations.get(region) ?? [],
            ...spoken,
          },
        ];
  });
}

function processParts(facts: Facts): MatrixPart[] {
  return facts.graph.organisations.all.flatMap((process): MatrixPart[] => {
    const spoken = spokenIn(facts, ({ meeting }) => meeting.data.process === process.id);
    return spoken.statements.length === 0
      ? []
      : [{ kind: 'process', path: pathOf.process(process.id), process, ...spoken }];
  });
}

function meetingParts(facts: Facts): MatrixPart[] {
  return facts.graph.meetings.all
    .filter((meeting) => facts.statementsAt(meeting).length > 0)
    .toSorted((a, b) => compareDates(a.data.from, b.data.from))
    .map((meeting) => ({
      kind: 'meeting',
      path: pathOf.meeting(meeting.id),
      meeting,
      ...spokenIn(facts, (statement) => statement.meeting === meeting),
    }));
}

function organisationParts(facts: Facts): MatrixPart[] {
  const { organisations, delegations } = facts.graph;
  return organisations.all.flatMap((organisation): MatrixPart[] => {
    const members = organisation.data.members.map((id) => delegations.get(id)).sort(byName);
    const spoken = spokenIn(facts, ({ delegation }) => members.includes(delegation));
    return spoken.statements.length === 0
      ? []
      : [
          {
            kind: 'organisation',
            path: pathOf.organisation(organisation.id),
            organisation,
            delegations: members,
            ...spoken,
          },
        ];
  });
}

/** The statements chosen, and the questions that they speak to. */
function spokenIn(
  facts: Facts,
  isChosen: (statement: Statement) => boolean,
): Pick<MatrixPart, 'questions' | 'statements'> {
  const statements = facts.statements().filter(isChosen);
  const spokenTo = new Set(statements.map(({ question }) => question));
  return { statements, questions: questionsByTheme(facts).filter((question) => spokenTo.has(question)) };
}
