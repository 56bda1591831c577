import { z } from 'zod';
import { address, day, line } from './primitives.ts';

/** Fields that every entry with a page of its own may carry. */
export const entryFields = {
  aliases: z
    .array(line(120))
    .default([])
    .describe('Other names, abbreviations and spellings met in sources, so that search finds the entry.'),
  sameAs: z.array(address).default([]).describe('Addresses of the very same thing elsewhere, where certain.'),
  withdrawn: z
    .strictObject({
      on: day.describe('The day of withdrawal.'),
      reason: line(300).describe('Why; shown on the page that stays in its place.'),
    })
    .optional()
    .describe('Set when an entry is taken back. The address stays and says so.'),
};
