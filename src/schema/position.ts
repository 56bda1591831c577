import { z } from 'zod';
import { claim } from './claim.ts';
import { entryFields } from './entry.ts';
import { line, reference, slug } from './primitives.ts';

const statement = z.strictObject({
  id: slug.describe('The permanent anchor on the page; use the question’s id.'),
  question: reference('questions').describe('The question it speaks to.'),
  stance: reference('stances').describe('What it says to it; the editors’ classification.'),
  occasion: line(160).optional().describe('The agenda item or sitting, where the meeting had several.'),
  claim: claim.describe('What was said, in our own words, and where it is reported.'),
});

export const positionSchema = z.strictObject({
  delegation: reference('delegations').describe('Who spoke or wrote.'),
  meeting: reference('meetings').describe('Where.'),
  statements: z.array(statement).min(1).describe('One for each question spoken to.'),
  ...entryFields,
});
