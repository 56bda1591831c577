import { coverages, delegationKinds, regions, type Coverage } from '#schema/vocabularies.ts';
import type { Delegation, Meeting, Question } from './entry.ts';
import type { Facts } from './facts.ts';
import { groupBy } from './groups.ts';
import type { MatrixRow, Said } from './matrix-rows.ts';
import type { Statement } from './statements.ts';
import { byName } from './tally.ts';

/** What delegations said on questions: a row for each delegation with a record, a column for each question. */
export interface Matrix {
  readonly questions: readonly Question[];
  /** By name. */
  readonly rows: readonly DelegationRow[];
}

export interface DelegationRow extends MatrixRow<SaidThere> {
  readonly delegation: Delegation;
}

export interface SaidThere extends Said {
  readonly statement: Statement;
}

/** The matrix of those statements that speak to the questions given. */
export function matrixOf(
  questions: readonly Question[],
  statements: readonly Statement[],
  facts: Pick<Facts, 'organisationsListing'>,
): Matrix {
  const columns = new Set(questions);
  const own = statements.filter(({ question }) => columns.has(question));
  const rows = [...groupBy(own, ({ delegation }) => delegation)]
    .sort(([a], [b]) => byName(a, b))
    .map(([delegation, said]): DelegationRow => ({
      delegation,
      name: delegation.data.name,
      region: regionOf(delegation),
      organisations: facts.organisationsListing(delegation).map(({ id }) => id),
      cells: new Map(
        [...groupBy(said, ({ question }) => question.id)].map(([id, there]) => [
          id,
          datedLast(there).map(saidThere),
        ]),
      ),
    }));
  return { questions, rows };
}

/** The matrix of every question and statement. */
export const wholeMatrix = (facts: Facts): Matrix =>
  matrixOf(questionsByTheme(facts), facts.statements(), facts);

/** The questions of all themes in the order of the themes: wide ones first, each followed by its details. */
export function questionsByTheme({ themes, questionsOnTheme }: Facts): Question[] {
  return themes().flatMap(({ id }) => questionsInOrder(questionsOnTheme(id)));
}

/** Wide questions first, each followed by its details, to any depth. */
export function questionsInOrder(questions: readonly Question[]): Question[] {
  const within = (parent: string | undefined): Question[] =>
    questions
      .filter(({ data }) =>
        parent === undefined ? !questions.some(({ id }) => id === data.detailOf) : data.detailOf === parent,
      )
      .flatMap((question) => [question, ...within(question.id)]);
  return within(undefined);
}

/** The regional group of a State; what kind of delegation it is, for one that belongs to none. */
export const regionOf = ({ data }: Delegation): string => data.region ?? data.kind;

/** Every answer of `regionOf`, in the order of lists. */
export const regionsInOrder: readonly string[] = [...regions, ...delegationKinds];

/** The meetings at which statements were made, by how far an account of them was read. */
export function meetingsByCoverage(
  statements: Iterable<Statement>,
): readonly { readonly coverage: Coverage; readonly meetings: readonly Meeting[] }[] {
  const meetings = new Set([...statements].map(({ meeting }) => meeting));
  const groups = groupBy(meetings, ({ data }) => data.coverage);
  return coverages.flatMap((coverage) => {
    const own = groups.get(coverage);
    return own === undefined ? [] : [{ coverage, meetings: own }];
  });
}

/** What has no date may not be the latest, so it comes first; the order is else that of `statementsOf`. */
const datedLast = (statements: readonly Statement[]): Statement[] => [
  ...statements.filter(({ on }) => on === undefined),
  ...statements.filter(({ on }) => on !== undefined),
];

const saidThere = (statement: Statement): SaidThere => ({
  statement,
  stance: statement.stance.id,
  meeting: statement.meeting.id,
  process: statement.meeting.data.process,
});
