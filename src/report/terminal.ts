import type { Problem } from './problem.ts';
import { renderTotals } from './totals.ts';
import { visible } from './visible.ts';

/** The report for a person: each problem with its place, what was found and what to do, then the totals. */
export function renderTerminal(problems: readonly Problem[], files: number): string {
  const blocks = problems.map(
    ({ file, line, column, rule, found, expected, suggestion, severity }) =>
      `${visible(file)}:${String(line)}:${String(column)}  ${rule}${severity === 'warning' ? '  (warning)' : ''}\n` +
      `  found     ${visible(found)}\n  expected  ${visible(expected)}\n  try       ${visible(suggestion)}\n`,
  );
  return [...blocks, `${renderTotals(problems, files)}\n`].join('\n');
}
