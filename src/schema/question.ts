import { z } from 'zod';
import { anchoredClaim, claim } from './claim.ts';
import { corrections } from './entry.ts';
import { line, reference, slug } from './primitives.ts';

export const questionSchema = z.strictObject({
  id: slug.describe('Its id and the last part of its address.'),
  title: line(120).describe('The question as a short heading.'),
  prompt: line(400).describe('The question in full, put so that no answer is favoured.'),
  theme: reference('themes').describe('The theme it belongs to.'),
  detailOf: reference('questions').optional().describe('The wider question of which this is a detail.'),
  asked: claim.optional().describe('Where a meeting asked it in so many words.'),
  outcome: z.array(anchoredClaim).default([]).describe('What became of it since.'),
  aliases: z.array(line(120)).default([]).describe('Other words that people search for.'),
  corrections,
});
