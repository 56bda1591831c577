import { median } from './median.ts';

/** What one opening of a page cost its reader. */
export interface Opening {
  /** Milliseconds until the first words stood in the window. */
  readonly firstPaint: number;
  /** Milliseconds until the page with all that it loads was there. */
  readonly loaded: number;
  /** How far what was shown moved afterwards: 0 is not at all. */
  readonly shift: number;
  /** Bytes over the line, headers included. */
  readonly bytes: number;
  readonly requests: number;
}

/** What a page may cost on a slow line. */
export const readingLimits = { firstPaint: 1500, shift: 0, bytes: 25_000 } as const;

/** The median of each figure of several openings. */
export function medianOpening(openings: readonly Opening[]): Opening {
  const of = (figure: keyof Opening) => median(openings.map((opening) => opening[figure]));
  return {
    firstPaint: of('firstPaint'),
    loaded: of('loaded'),
    shift: of('shift'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
}

/** The figures that are over their limits, or that are no numbers and so within none, by name. */
export function figuresOver(opening: Opening): (keyof typeof readingLimits)[] {
  return (['firstPaint', 'shift', 'bytes'] as const).filter(
    (figure) => !(opening[figure] <= readingLimits[figure]),
  );
}
