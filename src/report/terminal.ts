import type { Problem } from './problem.ts';

/** The report for a person: each problem with its place, what was found and what to do, then the totals. */
export function renderTerminal(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${count(files, 'file')}.\n`;
  const blocks = problems.map(
    ({ file, line, column, rule, found, expected, suggestion }) =>
      `${file}:${String(line)}:${String(column)}  ${rule}\n` +
      `  found     ${found}\n  expected  ${expected}\n  try       ${suggestion}\n`,
  );
  const faulty = new Set(problems.map(({ file }) => file)).size;
  return `${blocks.join('\n')}\n${count(problems.length, 'problem')} in ${String(faulty)} of ${count(files, 'file')}.\n`;
}

const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
