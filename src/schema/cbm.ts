import { z } from 'zod';
import { anchoredClaim, claim, datedClaim } from './claim.ts';
import { entryFields } from './entry.ts';
import { address, day, line, partialDate, reference } from './primitives.ts';
import { acts, bases, checks, commitments, kinds, relations, statuses } from './vocabularies.ts';

const adoption = z
  .strictObject({
    date: partialDate
      .optional()
      .describe('When the measure was adopted, recommended or proposed; left out when not known.'),
    document: reference('documents').describe('The document that contains it.'),
    paragraph: line(120).optional().describe('Its place in that document.'),
    via: address.optional().describe('The page that was actually read, when it was not the document itself.'),
    checked: z.enum(checks).describe('How date and place were checked.'),
    checkedOn: day.optional().describe('The day it was checked.'),
    note: line(900).optional().describe('What is uncertain about it.'),
    act: z
      .enum(acts)
      .optional()
      .describe(
        'What made an adopted measure hold, if it was not a decision. signed: an agreement was. concluded: an arrangement was, of which no signed text was found. set-up: it came into use, and no act of adoption was found.',
      ),
  })
  .describe('Where and when the measure was adopted, recommended or proposed.');

const link = z.strictObject({
  relation: z
    .enum(relations)
    .describe('What this measure does to the other: builds on it, reaffirms it, and so on.'),
  to: reference('cbms').describe('The other measure.'),
  basis: z
    .enum(bases)
    .describe('stated: a source says so. editorial: the editors judge it from the two texts.'),
  claim: claim.describe('Why the link is drawn.'),
});

const shared = {
  title: line(160).describe('A short plain title, in our own words.'),
  designation: line(80).describe('The name used to cite it, such as OSCE CBM 8.'),
  number: line(20)
    .optional()
    .describe('Its number or letter in its own list, such as 8 or 26 (c); left out when the list has none.'),
  officialTitle: claim.optional().describe('The title as issued, where there is one.'),
  status: z
    .enum(statuses)
    .describe(
      'adopted by the body; recommended by a group of experts; proposed and not adopted; in preparation; unconfirmed: no text could be found.',
    ),
  commitment: z.enum(commitments).describe('Voluntary, politically binding or legally binding.'),
  kinds: z.array(z.enum(kinds)).min(1).describe('What kind of measure it is; the editors’ judgement.'),
  themes: z.array(reference('themes')).min(1).describe('What it is about.'),
  adoption,
  asks: z.array(anchoredClaim).min(1).describe('What it asks participants to do, one claim a point.'),
  practice: z.array(datedClaim).default([]).describe('What has been done under it, by date.'),
  links: z
    .array(link)
    .default([])
    .describe('Links to other measures. Write each once; the inverse is computed.'),
  ...entryFields,
};

/** A CBM belongs to an organisation or, when bilateral, to its parties. */
export const cbmSchema = z.discriminatedUnion('level', [
  z.strictObject({
    level: z.enum(['global', 'regional', 'subregional', 'cross-regional']).describe('How far it reaches.'),
    organisation: reference('organisations').describe(
      'The organisation or process that adopted, recommended or proposed it.',
    ),
    ...shared,
  }),
  z.strictObject({
    level: z.literal('bilateral').describe('Between named parties.'),
    parties: z.array(reference('delegations')).min(2).describe('The parties.'),
    ...shared,
  }),
]);

export type LinkData = z.infer<typeof link>;
