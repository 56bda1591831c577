import type { Problem } from './problem.ts';

/** In how many files something is wrong. */
export const countFaultyFiles = (problems: readonly Problem[]): number =>
  new Set(problems.map(({ file }) => file)).size;

/** `3 problems in 2 of 40 files.` */
export function renderTotals(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${count(files, 'file')}.`;
  if (files === 0) return `${count(problems.length, 'problem')}; no file was read.`;
  const faulty = String(countFaultyFiles(problems));
  return `${count(problems.length, 'problem')} in ${faulty} of ${count(files, 'file')}.`;
}

const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
