import type { Statement } from './statements.ts';

/** The stances whose statements say under what terms: what a delegation attaches, or puts forward itself. */
export const termStances = ['support-with-conditions', 'proposal'] as const;

/** The statements that attach a condition or put something forward, by stance, in the order given. */
export function termsIn(
  statements: readonly Statement[],
): { stance: Statement['stance']; statements: Statement[] }[] {
  return termStances.flatMap((id) => {
    const own = statements.filter(({ stance }) => stance.id === id);
    const [first] = own;
    return first === undefined ? [] : [{ stance: first.stance, statements: own }];
  });
}
