import { z } from 'zod';
import { day } from '#schema/primitives.ts';
import { schemaFile } from '#text/data.ts';
import { editionKeys } from './published-files.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fingerprints = z.record(z.string(), z.string().regex(/^[0-9a-f]{32}$/));
const keys = z.array(z.string());

/** What a release is, for machines and for later releases. */
export const manifestSchema = z
  .object({
    release: day.describe('The day, which is the name of the release.'),
    commit: z
      .string()
      .regex(/^[0-9a-f]+$/)
      .describe('The commit from which it was built, in full.'),
    schemaVersion: editionKeys.schemaVersion,
    contentHash: sha256.describe(
      'SHA-256 of all fingerprints: two releases with the same one have the same content.',
    ),
    counts: z.record(z.string(), z.int().nonnegative()).describe('How many of each the release holds.'),
    entries: fingerprints.describe(
      'Every entry by its collection and id, with the fingerprint of what it says.',
    ),
    since: z
      .object({
        release: day.describe('The release before.'),
        added: keys.describe('Entries that it did not have.'),
        changed: keys.describe('Entries that say something else.'),
        removed: keys.describe('Entries that are gone.'),
      })
      .nullable()
      .describe('How the entries differ from those of the release before; null for the first release.'),
  })
  .meta(schemaFile.manifest);
