import type { RuleId } from './rule-ids.ts';

/** Something in content/ that is not as it must be, with its place and the way out. Lines and columns count from 1. */
export interface Problem {
  readonly rule: RuleId;
  /** Path below the repository, with forward slashes: content/cbms/osce/cbm-8.mdx */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
  /** A warning was there before and is no fault of the change that is judged, so it blocks nothing. Without it: an error. */
  readonly severity?: 'error' | 'warning';
}

/** Whether a problem stands in the way of a change. */
export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** By file, place and rule, so that the same content always gives the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.found, b.found),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
