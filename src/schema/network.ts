import { z } from 'zod';
import { anchoredClaim, claim } from './claim.ts';
import { entryFields } from './entry.ts';
import { line, partialDate, reference, slug } from './primitives.ts';
import { contactKinds, exactnesses, levels, units } from './vocabularies.ts';

const participation = z.strictObject({
  id: slug.describe('The permanent anchor on the page.'),
  on: partialDate.describe('The date the figure holds for.'),
  before: z
    .boolean()
    .default(false)
    .describe('true where the source says only that the figure was reached before that date.'),
  count: z.int().positive().describe('The figure.'),
  exactness: z
    .enum(exactnesses)
    .describe('Whether the source gives the figure itself, a floor or "more than".'),
  unit: z.enum(units).describe('What is counted.'),
  claim: claim.describe('Where the figure comes from.'),
});

export const networkSchema = z.strictObject({
  title: line(160).describe('The name of the network or directory.'),
  summary: line(400).describe('What it is for, in one or two sentences.'),
  level: z.enum(levels).describe('How far it reaches.'),
  organisation: reference('organisations').optional().describe('The organisation it belongs to.'),
  manager: claim.describe('Who keeps it.'),
  contacts: z.array(z.enum(contactKinds)).min(1).describe('The kinds of contact it holds.'),
  since: partialDate.optional().describe('When it began to work.'),
  members: z
    .array(reference('delegations'))
    .default([])
    .describe('Who takes part, where a source lists them by name; empty when no list was found.'),
  evidence: z
    .strictObject({
      since: claim.optional().describe('What the starting date rests on.'),
      members: claim.optional().describe('What the list of members rests on.'),
    })
    .default({})
    .describe('The sources of the plain facts above; each fact needs its own.'),
  participation: z
    .array(participation)
    .default([])
    .describe('How many take part, over time. Figures only, never persons.'),
  rules: z.array(anchoredClaim).default([]).describe('How it works.'),
  access: claim.optional().describe('Who can see it.'),
  claims: z.array(anchoredClaim).default([]).describe('Anything else of note.'),
  cbms: z.array(reference('cbms')).default([]).describe('The measures that it carries out.'),
  ...entryFields,
});
