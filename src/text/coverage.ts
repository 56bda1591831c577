import type { Coverage } from '#schema/vocabularies.ts';

export const coverage: Record<Coverage, string> = {
  full: 'A whole account was read',
  partial: 'Some accounts were read',
  'openings-only': 'Only the first part of each account was read',
  none: 'No account of the positions taken has been read',
};

const coverageMeaning: Record<Coverage, string> = {
  full: 'A delegation without a record here is not mentioned in the account.',
  partial: 'A delegation without a record here may well have spoken.',
  'openings-only': 'A delegation without a record here may well have spoken.',
  none: 'No record here means only that nothing has been read.',
};

/** What it means that a delegation has no record, where accounts of some meetings were read so far. */
export const meaningOfCoverage = (read: readonly Coverage[]): string => {
  const [first = 'none', ...others] = read;
  // Of several the least is said that holds for all.
  return coverageMeaning[others.length === 0 ? first : 'partial'];
};

/** How far an account of a meeting was read, and what that means: `A whole account was read. A delegation …` */
export const coverageInWords = (read: Coverage, note = coverageMeaning[read]): string =>
  `${coverage[read]}. ${note}`;
