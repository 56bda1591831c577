import { z } from 'zod';
import { bodyOf } from '#model/body-of.ts';
import { addressOfClaim } from '#model/claims.ts';
import { openClaims } from '#model/coverage.ts';
import { claim } from '#schema/claim.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

const { text, source, checked, checkedOn } = claim.shape;

/** Every claim that does not rest on a reading of the source itself, in the order in which it should be checked. */
export const verificationTable = dataTable({
  name: 'verification',
  ...dataFile.verification,
  key: ['url'],
  row: z.strictObject({
    body: z.string().describe('The id of the organisation or process; bilateral, or no-single-body.'),
    collection: z.enum(collectionNames).describe('The collection of the entry.'),
    entry: z.string().describe('The id of the entry.'),
    checked,
    checkedOn,
    text,
    document: source.shape.document,
    paragraph: source.shape.paragraph,
    via: source.shape.via,
    url: z.string().describe('The address of the claim on this site.'),
  }),
  rows: ({ claims, graph }) =>
    openClaims(claims()).map(({ entry, claim }) => ({
      body: bodyOf(entry, graph),
      collection: entry.collection,
      entry: entry.id,
      ...claim,
      ...claim.source,
      url: addressOfClaim(entry, claim),
    })),
});
