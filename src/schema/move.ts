import { z } from 'zod';
import { collectionsWithPages } from './collection-names.ts';
import { day, entryId } from './primitives.ts';
import { moveReasons } from './vocabularies.ts';

/** A record that an entry is now found under another id. Ids are for ever: the old address keeps answering. */
export const moveSchema = z.strictObject({
  collection: z.enum(collectionsWithPages).describe('The collection of the entry.'),
  from: entryId.describe('The id that it had.'),
  to: entryId.describe('The id that it has now.'),
  on: day.describe('The day of the change.'),
  reason: z.enum(moveReasons).describe('Why.'),
});
