import { z } from 'zod';
import { address, day, line, partialDate, reference, slug } from './primitives.ts';
import { checks } from './vocabularies.ts';

const source = z.strictObject({
  document: reference('documents').describe('The document that the claim rests on.'),
  paragraph: line(120)
    .optional()
    .describe('Where in the document: a paragraph, article, annex or measure, as the document counts it.'),
  via: address.optional().describe('The page that was actually read, when it was not the document itself.'),
});

const claimFields = {
  text: line(700).describe('What is asserted, in our own words: one or two plain sentences.'),
  source: source.describe('Where it stands.'),
  checked: z
    .enum(checks)
    .describe(
      'primary: the document itself was read at that place. secondary: a published account of it was read. unchecked: known, not read.',
    ),
  checkedOn: day.optional().describe('The day it was checked.'),
  note: line(900)
    .optional()
    .describe('What a reader must know before relying on it: doubt, conflict between sources, inference.'),
};

/** A claim whose address on its page is given by what holds it (a statement, a link, the evidence of a fact). */
export const claim = z.strictObject(claimFields).meta({ claim: true });

/** A claim with its own permanent anchor. */
export const anchoredClaim = z
  .strictObject({
    id: slug.describe('The permanent anchor on the page. It never changes, not even when the text does.'),
    ...claimFields,
  })
  .meta({ claim: true });

/** A claim about a day or a span. */
export const datedClaim = z
  .strictObject({
    id: slug.describe('The permanent anchor on the page. It never changes, not even when the text does.'),
    on: partialDate.describe('When it happened, or began.'),
    until: partialDate.optional().describe('The last day, for a span.'),
    ...claimFields,
  })
  .meta({ claim: true });

export type Source = z.infer<typeof source>;
export type Claim = z.infer<typeof claim>;
