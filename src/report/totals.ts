import { isError, type Problem } from './problem.ts';

/** In how many files something is wrong; warnings count for nothing. */
export const countFaultyFiles = (problems: readonly Problem[]): number =>
  new Set(problems.filter(isError).map(({ file }) => file)).size;

/** `3 problems in 2 of 40 files. 1 warning, which blocks nothing: it was there before.` */
export function renderTotals(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(isError);
  const warnings = problems.length - errors.length;
  return `${totalOf(errors, files)}${warnings === 0 ? '' : ` ${warningsWere(warnings)}`}`;
}

function totalOf(errors: readonly Problem[], files: number): string {
  if (errors.length === 0) return `No problems in ${count(files, 'file')}.`;
  if (files === 0) return `${count(errors.length, 'problem')}; no file was read.`;
  const faulty = String(countFaultyFiles(errors));
  return `${count(errors.length, 'problem')} in ${faulty} of ${count(files, 'file')}.`;
}

const warningsWere = (warnings: number): string =>
  warnings === 1
    ? '1 warning, which blocks nothing: it was there before.'
    : `${String(warnings)} warnings, which block nothing: they were there before.`;

const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
