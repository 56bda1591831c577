import { z } from 'zod';
import { anchoredClaim } from './claim.ts';
import { entryFields } from './entry.ts';
import { line, reference } from './primitives.ts';

/** A term of the glossary. */
export const termSchema = z.strictObject({
  term: line(100).describe('The term.'),
  abbreviation: line(30).optional().describe('Its abbreviation.'),
  definition: line(600).describe('What it means here, in our own words.'),
  usage: z.array(anchoredClaim).default([]).describe('How named documents use it.'),
  seeAlso: z.array(reference('glossary')).default([]).describe('Related terms.'),
  ...entryFields,
});
