import type { Status } from '#schema/vocabularies.ts';

/** What is asked of a measure to put it beside others. */
export interface Alignable {
  readonly status: Status;
  readonly themes: readonly string[];
}

/**
 * What is found on a theme when several sides are put beside each other:
 * `all`: every side has a measure that stands;
 * `some`: one side at least has one, and the others have none at all;
 * `unsettled`: a side has only measures that do not stand, so that nothing can be said of it either way;
 * `none`: no side has any.
 */
export type Finding = 'all' | 'some' | 'unsettled' | 'none';

/** One theme, with the measures of each side on it, in the order of the sides. */
export interface AlignedTheme<T, M> {
  readonly theme: T;
  readonly sides: readonly (readonly M[])[];
  readonly finding: Finding;
}

/** Puts the measures of several sides beside each other, theme by theme, in the order of the themes given. */
export function alignByTheme<T extends { readonly id: string }, M extends Alignable>(
  themes: readonly T[],
  sides: readonly (readonly M[])[],
): AlignedTheme<T, M>[] {
  return themes.map((theme) => {
    const own = sides.map((measures) => measures.filter((measure) => measure.themes.includes(theme.id)));
    return { theme, sides: own, finding: findingOf(own) };
  });
}

/** Whether a measure was adopted or recommended: what is proposed, in preparation or unconfirmed may never be. */
export const stands = ({ status }: Pick<Alignable, 'status'>): boolean =>
  status === 'adopted' || status === 'recommended';

function findingOf(sides: readonly (readonly Alignable[])[]): Finding {
  if (sides.every((measures) => measures.length === 0)) return 'none';
  if (sides.every((measures) => measures.some(stands))) return 'all';
  return sides.some((measures) => measures.length > 0 && !measures.some(stands)) ? 'unsettled' : 'some';
}
