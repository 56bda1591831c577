import type { Problem } from './problem.ts';
import { explainCommandOf, type RuleId } from './rule-ids.ts';
import { renderTotals } from './totals.ts';
import { visible } from './visible.ts';

/**
 * The report for a person: each problem with its place, what was found and what to do, then the totals.
 * The first problem of each kind says how to read more about it.
 */
export function renderTerminal(problems: readonly Problem[], files: number): string {
  const named = new Set<RuleId>();
  const blocks = problems.map((problem) => {
    const isFirst = named.size < named.add(problem.rule).size;
    return renderProblem(problem) + (isFirst ? `  more      ${explainCommandOf(problem.rule)}\n` : '');
  });
  return [...blocks, `${renderTotals(problems, files)}\n`].join('\n');
}

/** One problem on four lines. */
export function renderProblem({
  file,
  line,
  column,
  rule,
  found,
  expected,
  suggestion,
  severity,
}: Problem): string {
  const mark = severity === 'warning' ? '  (warning)' : '';
  return (
    `${visible(file)}:${String(line)}:${String(column)}  ${rule}${mark}\n` +
    `  found     ${visible(found)}\n  expected  ${visible(expected)}\n  try       ${visible(suggestion)}\n`
  );
}
