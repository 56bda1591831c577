import { z } from 'zod';
import { addressOfClaim } from '#model/claims.ts';
import { entryId } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';
import { publishedCollections } from './published-collections.ts';
import { publishedClaim } from './published-records.ts';

const { anchor, field, text, source, checked, checkedOn, note, on, until } = publishedClaim.shape;

/** Every claim of every entry, in the order of the collections, of the ids and of the fields. */
export const claimsTable = dataTable({
  name: 'claims',
  ...dataFile.claims,
  key: ['collection', 'entry', 'anchor'],
  row: z.strictObject({
    collection: z.enum(publishedCollections).describe('The collection of the entry that makes the claim.'),
    entry: entryId.describe('The id of that entry.'),
    anchor,
    field,
    text,
    document: source.shape.document,
    paragraph: source.shape.paragraph,
    via: source.shape.via,
    checked,
    checkedOn,
    note,
    on,
    until,
    url: z.string().describe('The address of the claim on this site.'),
  }),
  rows: ({ claims }) =>
    claims().map(({ entry, claim }) => ({
      collection: z.enum(publishedCollections).parse(entry.collection),
      entry: entry.id,
      ...claim,
      field: String(claim.path[0]),
      ...claim.source,
      url: addressOfClaim(entry, claim),
    })),
});
