import { isError, type Problem } from './problem.ts';
import { explainCommandOf, guideAddressOf } from './rule-ids.ts';
import { renderTotals } from './totals.ts';

/** The report for GitHub Actions: one workflow command a problem, which GitHub shows beside the line, then the totals. */
export function renderGithub(problems: readonly Problem[], files: number): string {
  const commands = problems.map((problem) => {
    const { file, line, column, rule, found, expected, suggestion } = problem;
    const properties = { file, line: String(line), col: String(column), title: rule };
    const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    const message = `Found: ${found}\nExpected: ${expected}\nTry: ${suggestion}\nMore: ${explainCommandOf(rule)}, or ${guideAddressOf(rule)} on the site`;
    return `::${isError(problem) ? 'error' : 'warning'} ${pairs.join(',')}::${escapeMessage(message)}`;
  });
  return [...commands, renderTotals(problems, files), ''].join('\n');
}

// As in @actions/core, which defines the escapes: https://github.com/actions/toolkit
const escapeMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
