import { z } from 'zod';
import { anchoredClaim, claim } from './claim.ts';
import { entryFields } from './entry.ts';
import { line, partialDate, reference } from './primitives.ts';
import { coverages, meetingKinds } from './vocabularies.ts';

export const meetingSchema = z.strictObject({
  title: line(200).describe('What it is called.'),
  kind: z.enum(meetingKinds).describe('A session, a meeting within one, and so on.'),
  process: reference('organisations').optional().describe('The process or organisation that met.'),
  conveners: z
    .array(reference('delegations'))
    .default([])
    .describe('Who convened it, where that was not the process itself.'),
  session: reference('meetings').optional().describe('The session that it belongs to.'),
  from: partialDate.optional().describe('The first day; left out when not known.'),
  until: partialDate.optional().describe('The last day, for several days.'),
  planned: z
    .boolean()
    .default(false)
    .describe('Whether the days are known from a plan alone, and nothing read says that it was held.'),
  place: line(80).optional().describe('The city, or online.'),
  agenda: z.array(line(300)).default([]).describe('What was discussed.'),
  coverage: z
    .enum(coverages)
    .describe(
      'How much of it this repository covers. full: a whole account was read. partial: some accounts. openings-only: only the first part of each account. none: no account has been read.',
    ),
  coverageNote: line(500).optional().describe('What was read and what was not.'),
  documents: z.array(reference('documents')).default([]).describe('Its reports and accounts.'),
  evidence: z
    .strictObject({ dates: claim.optional().describe('What the dates rest on.') })
    .default({})
    .describe('The source of the dates.'),
  claims: z.array(anchoredClaim).default([]).describe('What happened there.'),
  ...entryFields,
});
