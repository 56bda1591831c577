import type { Claim } from '#schema/claim.ts';
import type { Delegation, Meeting, Position, Question, Stance } from './entry.ts';
import type { Graph } from './graph.ts';
import { compareDates, type PartialDate } from './partial-date.ts';
import { compareIds } from './table.ts';

/** What one delegation said on one question at one meeting, with everything it refers to. */
export interface Statement {
  readonly id: string;
  readonly position: Position;
  readonly delegation: Delegation;
  readonly meeting: Meeting;
  readonly question: Question;
  readonly stance: Stance;
  readonly occasion?: string | undefined;
  readonly claim: Claim;
  /** Address of the statement itself, with its anchor. */
  readonly url: string;
  readonly on?: PartialDate | undefined;
}

/** Every statement, by date (undated ones last), then question, then delegation. */
export function statementsOf(graph: Graph): Statement[] {
  return graph.positions.all
    .flatMap((position) =>
      position.data.statements.map((statement): Statement => {
        const meeting = graph.meetings.get(position.data.meeting);
        return {
          id: statement.id,
          position,
          delegation: graph.delegations.get(position.data.delegation),
          meeting,
          question: graph.questions.get(statement.question),
          stance: graph.stances.get(statement.stance),
          occasion: statement.occasion,
          claim: statement.claim,
          url: `${position.url}#${statement.id}`,
          on: meeting.data.from,
        };
      }),
    )
    .sort(
      (a, b) =>
        compareDates(a.on, b.on) ||
        compareIds(a.question.id, b.question.id) ||
        compareIds(a.delegation.id, b.delegation.id),
    );
}

/** The delegations that made some statements, each once. */
export const speakersOf = (statements: readonly Statement[]): ReadonlySet<Delegation> =>
  new Set(statements.map(({ delegation }) => delegation));
