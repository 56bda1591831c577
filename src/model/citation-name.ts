import { toLine } from './to-line.ts';

/**
 * The name of a body for formats that read a comma or semicolon as the end of a family name or of a person:
 * `Digital Watch observatory, Geneva Internet Platform` → `Digital Watch observatory – Geneva Internet Platform`
 */
export const nameWithoutCommas = (name: string): string =>
  toLine(
    toLine(name)
      .replace(/^[,;\s]+|[,;\s]+$/g, '')
      .replace(/\s*[,;][,;\s]*/g, ' – '),
  );
