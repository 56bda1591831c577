/** One part of a build that several machines share. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** More machines than any host gives, and fewer than the paths of the smallest site. */
const mostParts = 99;

/** `1/2` → the first of two; undefined for what is no part. */
export function parsePart(text: string): Part | undefined {
  const [, number = 0, of = 0] = (/^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? []).map(Number);
  return of >= 1 && of <= mostParts && number >= 1 && number <= of ? { number, of } : undefined;
}

/** As it is written: `1/2`. */
export const nameOfPart = ({ number, of }: Part): string => `${String(number)}/${String(of)}`;

/** The folder that a build writes a part into. */
export const folderOfPart = ({ number }: Part): string => `dist-part-${String(number)}`;

/** Where in that folder the files of the site lie. */
export const siteOfPart = 'site';

/** What in that folder the part says of itself. */
export const manifestOfPart = 'part.json';

/**
 * Whether a path of the site falls to a part, by its place in the order of all: each machine takes one in turn. The pages
 * of a collection cost much the same, so that all parts cost much the same, whichever collection is the largest.
 */
export const isTurnOf = ({ number, of }: Part, place: number): boolean => place % of === number - 1;
