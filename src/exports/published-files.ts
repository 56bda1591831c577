import { z } from 'zod';
import { day } from '#schema/primitives.ts';
import { schemaFile } from '#text/data.ts';
import { license } from './edition.ts';
import type { PublishedCollection } from './published-collections.ts';
import { movedRecord, withdrawnRecord } from './published-records.ts';
import { publishedSchemas } from './published-schema.ts';

/** What every JSON file of the data says of itself, before anything else. */
export const editionKeys = {
  schemaVersion: z
    .string()
    .regex(/^1\.\d+\.\d+$/)
    .describe(schemaFile.schemaVersion),
  release: day.nullable().describe(schemaFile.release),
  license: z.literal(license).describe(schemaFile.license),
};

/** The file of a collection: `/data/v1/cbms.json`. */
export const collectionFileSchema = (collection: PublishedCollection): z.ZodType =>
  z
    .strictObject({
      ...editionKeys,
      entries: z.array(publishedSchemas[collection]).describe(schemaFile.entries),
      moved: z.array(movedRecord).describe(schemaFile.moved),
      withdrawn: z.array(withdrawnRecord).describe(schemaFile.withdrawn),
    })
    .meta(schemaFile.collection(collection));

/** The file of an entry, or of an id that an entry once had: `/data/v1/cbms/osce/cbm-8.json`. */
export const entryFileSchema = (collection: PublishedCollection): z.ZodType =>
  z
    .union([
      z.strictObject({ ...editionKeys, ...publishedSchemas[collection].shape }),
      z.strictObject({ ...editionKeys, ...movedRecord.shape }),
      z.strictObject({ ...editionKeys, ...withdrawnRecord.shape }),
    ])
    .meta(schemaFile.entry(collection));
