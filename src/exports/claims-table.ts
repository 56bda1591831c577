import { z } from 'zod';
import { addressOfClaim } from '#model/claims.ts';
import type { EntryClaim } from '#model/facts.ts';
import { entryId } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';
import { publishedCollections } from './published-collections.ts';
import { publishedClaim } from './published-records.ts';

const { anchor, field, text, source, checked, checkedOn, note, on, until } = publishedClaim.shape;
const collection = z.enum(publishedCollections);

/** A claim in a table of its own, with the entry that makes it. */
export const claimRow = z.strictObject({
  collection: collection.describe('The collection of the entry that makes the claim.'),
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
});

/** Every claim of every entry, in the order of the collections, of the ids and of the fields. */
export const claimsTable = dataTable({
  name: 'claims',
  ...dataFile.claims,
  key: ['collection', 'entry', 'anchor'],
  row: claimRow,
  rows: ({ claims }) => claims().map(claimRowOf),
});

/** A claim as such a row. */
export const claimRowOf = ({ entry, claim }: EntryClaim): z.output<typeof claimRow> => ({
  // Only published collections hold claims.
  collection: collection.parse(entry.collection),
  entry: entry.id,
  ...claim,
  field: String(claim.path[0]),
  ...claim.source,
  url: addressOfClaim(entry, claim),
});
