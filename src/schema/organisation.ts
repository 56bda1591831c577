import { z } from 'zod';
import { anchoredClaim, claim, datedClaim } from './claim.ts';
import { entryFields } from './entry.ts';
import { language, line, partialDate, reference } from './primitives.ts';
import { organisationKinds } from './vocabularies.ts';

export const organisationSchema = z.strictObject({
  names: z
    .strictObject({
      short: line(60).describe('The short name or acronym: OSCE.'),
      full: line(240).describe('The full official English name.'),
      other: z
        .array(
          z.strictObject({
            language: language.describe('ISO 639-1 code.'),
            name: line(240).describe('The official name in that language.'),
          }),
        )
        .default([])
        .describe('Official names in other languages.'),
    })
    .describe('What it is called.'),
  kind: z.enum(organisationKinds).describe('What sort of body or process it is.'),
  summary: line(400).describe('What it is and what it does for CBMs, in one or two sentences.'),
  founded: partialDate.optional().describe('When it was founded or mandated.'),
  headquarters: line(80).optional().describe('The city of its seat.'),
  members: z
    .array(reference('delegations'))
    .default([])
    .describe('Its members or participants; empty when no list was found.'),
  evidence: z
    .strictObject({
      founded: claim.optional().describe('What the founding date rests on.'),
      headquarters: claim.optional().describe('What the seat rests on.'),
      members: claim.optional().describe('What the list of members rests on.'),
    })
    .default({})
    .describe('The sources of the plain facts above; each fact needs its own.'),
  bodies: z.array(anchoredClaim).default([]).describe('The bodies in charge of CBMs, one claim each.'),
  documents: z.array(reference('documents')).default([]).describe('Its main documents on the subject.'),
  timeline: z.array(datedClaim).default([]).describe('What happened, by date.'),
  networks: z.array(reference('networks')).default([]).describe('Its networks of contacts.'),
  claims: z.array(anchoredClaim).default([]).describe('Anything else of note.'),
  ...entryFields,
});
