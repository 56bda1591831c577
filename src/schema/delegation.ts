import { z } from 'zod';
import { corrections } from './entry.ts';
import { iso3, line, reference, slug } from './primitives.ts';
import { delegationKinds, regions } from './vocabularies.ts';

export const delegationSchema = z.strictObject({
  id: slug.describe('Its id and the last part of its address.'),
  name: line(120).describe('The United Nations short name, or the name of the organisation.'),
  kind: z
    .enum(delegationKinds)
    .describe('A Member State, an observer State, an organisation or another participant.'),
  iso3: iso3.optional().describe('ISO 3166-1 alpha-3 code; organisations have none.'),
  region: z
    .enum(regions)
    .optional()
    .describe('The United Nations regional group, used only to sort and filter.'),
  organisation: reference('organisations').optional().describe('Its profile, where it is an organisation.'),
  aliases: z.array(line(120)).default([]).describe('Other names and spellings met in sources.'),
  corrections,
});
