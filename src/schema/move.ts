import { z } from 'zod';
import { collectionNames } from './collection-names.ts';
import { day, line } from './primitives.ts';
import { moveReasons } from './vocabularies.ts';

/** A record that an entry is now found under another id. Ids are for ever: the old address keeps answering. */
export const moveSchema = z.strictObject({
  collection: z.enum(collectionNames).describe('The collection of the entry.'),
  from: line(200).describe('The id that it had.'),
  to: line(200).describe('The id that it has now.'),
  on: day.describe('The day of the change.'),
  reason: z.enum(moveReasons).describe('Why.'),
});
