import { z } from 'zod';
import { address, day, line } from './primitives.ts';
import { correctionKinds } from './vocabularies.ts';

/** What an entry had wrong, kept in public. */
const correction = z.strictObject({
  on: day.describe('The day of the correction.'),
  kind: z
    .enum(correctionKinds)
    .describe(
      'typing-error: the sense is unchanged. correction-of-fact: it was wrong. changed-by-the-body: it was right, and the body has changed it since. retraction: it is taken back and nothing takes its place. removal-on-request: it was taken off at somebody’s request.',
    ),
  was: line(700).optional().describe('What it said; left out where it must not be repeated.'),
  is: line(700).optional().describe('What it says now; left out where nothing takes its place.'),
  why: line(500).describe('The reason, and the document that shows it.'),
});

export type Correction = z.infer<typeof correction>;

/** What this repository had wrong in an entry: for those collections too that have no other of these fields. */
export const corrections = z
  .array(correction)
  .default([])
  .describe('What this repository had wrong in the entry, kept in public for good.');

/** Fields that every entry with a page of its own may carry. */
export const entryFields = {
  aliases: z
    .array(line(120))
    .default([])
    .describe('Other names, abbreviations and spellings met in sources, so that search finds the entry.'),
  sameAs: z.array(address).default([]).describe('Addresses of the very same thing elsewhere, where certain.'),
  corrections,
  withdrawn: z
    .strictObject({
      on: day.describe('The day of withdrawal.'),
      reason: line(300).describe('Why; shown on the page that stays in its place.'),
    })
    .optional()
    .describe('Set when an entry is taken back. The address stays and says so.'),
};
