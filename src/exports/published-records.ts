import { z } from 'zod';
import { claim, datedClaim } from '#schema/claim.ts';
import { day, entryId, line } from '#schema/primitives.ts';

/** The fields that the data give to every entry before its own, unless it has one of the same name. */
export const entryKeys = {
  id: entryId.describe('Its id, for ever the same: its path in the content and in addresses.'),
  url: z.string().describe('The address of its page on this site; for what has no page, its place on one.'),
};

/** The prose of an entry, in collections whose entries may have some. */
export const body = z
  .string()
  .meta({ contentMediaType: 'text/markdown' })
  .nullable()
  .describe(
    'The prose of the entry in Markdown, null when there is none. A remark may stand in <Note>; an address that begins with / is one of this site.',
  );

/** A claim as the data list it. */
export const publishedClaim = z
  .strictObject({
    field: z.string().describe('The field of the entry in which the claim stands.'),
    anchor: z
      .string()
      .describe('Its permanent anchor: the address of the page with # and the anchor leads to it.'),
    ...claim.shape,
    on: datedClaim.shape.on.optional(),
    until: datedClaim.shape.until,
  })
  .meta({ claim: true });

/** A record that an id now leads to another entry. */
export const movedRecord = z.strictObject({
  id: entryId.describe('The id that the entry had.'),
  movedTo: entryId.describe('The id that it has now.'),
  on: day.describe('The day of the change.'),
});

/** What stays of an entry that was taken back. */
export const withdrawnRecord = z.strictObject({
  id: entryId.describe('The id of the entry.'),
  on: day.describe('The day of withdrawal.'),
  reason: line(300).describe('Why it was taken back.'),
});
