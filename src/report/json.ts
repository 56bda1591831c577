import type { Problem } from './problem.ts';
import { guideAddressOf } from './rule-ids.ts';
import { countFaultyFiles } from './totals.ts';

/** The report for programs: `{problems, files, faultyFiles}`, the problems in the order given. */
export function renderJson(problems: readonly Problem[], files: number): string {
  const listed = problems.map(
    ({ rule, file, line, column, found, expected, suggestion, severity = 'error' }) => ({
      rule,
      severity,
      file,
      line,
      column,
      found,
      expected,
      suggestion,
      guide: guideAddressOf(rule),
    }),
  );
  const report = { problems: listed, files, faultyFiles: countFaultyFiles(problems) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
