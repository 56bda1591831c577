import { z } from 'zod';
import { anchoredClaim } from './claim.ts';
import { entryFields } from './entry.ts';
import { address, day, language, line, partialDate, reference } from './primitives.ts';
import { checks, documentKinds, titleSources, uncertainties } from './vocabularies.ts';

export const documentSchema = z.strictObject({
  title: line(700).describe('The official title as issued; for a page, its title. Else see titleFrom.'),
  symbol: line(80).optional().describe('The symbol as issued: A/78/265, PC.DEC/1202.'),
  kind: z
    .enum(documentKinds)
    .describe(
      'What sort of document it is; unidentified where a claim is known and its document is still to be found.',
    ),
  issuer: line(160).describe('The issuing body or publisher, in words.'),
  organisation: reference('organisations').optional().describe('The issuing body, where it has a profile.'),
  date: partialDate.optional().describe('The date on the document.'),
  adoptedOn: partialDate
    .optional()
    .describe(
      'When the text was adopted or signed, where that differs from its date or where it is a treaty.',
    ),
  language: language.default('en').describe('The language of the text cited, ISO 639-1.'),
  url: address.optional().describe('Its canonical address.'),
  urls: z.record(language, address).default({}).describe('Addresses by language.'),
  archivedUrl: address.optional().describe('The address of an archived copy.'),
  replaces: z.array(reference('documents')).default([]).describe('Earlier documents that it replaces.'),
  numbered: z
    .boolean()
    .default(false)
    .describe('Whether its paragraphs are numbered; then every claim must name one.'),
  checked: z.enum(checks).describe('How title, symbol and date were checked.'),
  checkedOn: day.optional().describe('The day they were checked.'),
  titleFrom: z
    .enum(titleSources)
    .optional()
    .describe(
      'Where the title comes from, if it is not the one on the document. editors: it describes the document. address: it was read off the address of the page.',
    ),
  uncertain: z
    .array(z.enum(uncertainties))
    .default([])
    .describe('Which of title, symbol and date is not confirmed by what was read; citations say so.'),
  note: line(900).optional().describe('What is uncertain about title, symbol or date.'),
  contents: z
    .array(
      z.strictObject({
        heading: line(120).describe('What the claims are about.'),
        claims: z.array(anchoredClaim).min(1).describe('What the document says.'),
      }),
    )
    .default([])
    .describe('What the document says, for documents with a full page of their own.'),
  ...entryFields,
});

export type DocumentData = z.infer<typeof documentSchema>;
