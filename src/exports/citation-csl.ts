import type { Citation } from '#model/citation.ts';
import { toLine } from '#model/to-line.ts';

/** Citations as a CSL-JSON 1.0.2 file: an array of items, each text one line. */
export const toCslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations, (_, value: unknown) => (typeof value === 'string' ? toLine(value) : value), 1)}\n`;
