import type { Delegation, Question } from './entry.ts';
import type { Facts } from './facts.ts';
import { groupBy } from './groups.ts';
import { overlapOf } from './overlap.ts';
import type { Statement } from './statements.ts';
import { byName } from './tally.ts';

/** What one delegation said on each of two questions, oldest first. */
export interface SaidOnBoth {
  readonly delegation: Delegation;
  readonly a: readonly Statement[];
  readonly b: readonly Statement[];
  /** Whether the stances taken on one are those taken on the other. */
  readonly isSame: boolean;
}

/** What one delegation said on the one question of two to which it spoke. */
export interface SaidOnOne {
  readonly delegation: Delegation;
  readonly statements: readonly Statement[];
}

/** Two questions beside each other. The comparison of (b, a) is this one with its sides changed over. */
export interface QuestionComparison {
  readonly a: { readonly question: Question; readonly statements: readonly Statement[] };
  readonly b: { readonly question: Question; readonly statements: readonly Statement[] };
  readonly onBoth: readonly SaidOnBoth[];
  readonly onlyOnA: readonly SaidOnOne[];
  readonly onlyOnB: readonly SaidOnOne[];
}

export function compareQuestions(a: Question, b: Question, facts: Facts): QuestionComparison {
  const [onA, onB] = [facts.statementsOn(a), facts.statementsOn(b)];
  const [byA, byB] = [byDelegation(onA), byDelegation(onB)];
  const speakers = overlapOf(speakersOf(byA), speakersOf(byB));
  return {
    a: { question: a, statements: onA },
    b: { question: b, statements: onB },
    onBoth: speakers.both.map((delegation) => {
      const [ofA, ofB] = [saidBy(delegation, byA), saidBy(delegation, byB)];
      return { delegation, a: ofA, b: ofB, isSame: hasSameStances(ofA, ofB) };
    }),
    onlyOnA: speakers.onlyA.map((delegation) => ({ delegation, statements: saidBy(delegation, byA) })),
    onlyOnB: speakers.onlyB.map((delegation) => ({ delegation, statements: saidBy(delegation, byB) })),
  };
}

/** The other questions of the same theme: those with which a question can be compared. */
export const comparableQuestions = (question: Question, { questionsOnTheme }: Facts): readonly Question[] =>
  questionsOnTheme(question.data.theme).filter((other) => other !== question);

type ByDelegation = ReadonlyMap<Delegation, readonly Statement[]>;

const byDelegation = (statements: readonly Statement[]): ByDelegation =>
  groupBy(statements, ({ delegation }) => delegation);

const speakersOf = (groups: ByDelegation): Delegation[] => [...groups.keys()].sort(byName);

const saidBy = (delegation: Delegation, groups: ByDelegation): readonly Statement[] =>
  groups.get(delegation) ?? [];

const stancesIn = (statements: readonly Statement[]) => new Set(statements.map(({ stance }) => stance));

const hasSameStances = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  stancesIn(a).symmetricDifference(stancesIn(b)).size === 0;
