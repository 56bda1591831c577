import { z } from 'zod';

/** What a build is made from, as far as it decides what is written. */
const origin = z.strictObject({
  commit: z.string(),
  /** A fingerprint of the files that it reads. */
  files: z.string(),
  releases: z.string(),
  SITE_URL: z.string(),
  BASE_PATH: z.string(),
  REPOSITORY_URL: z.string(),
  RELEASE_DATE: z.string(),
  node: z.string(),
});

/** What a part of a build says of itself. */
export const partManifest = z.strictObject({
  number: z.int().min(1),
  of: z.int().min(1),
  origin,
  /** What every part has: scripts, styles and the files that are served as they are. */
  shared: z.array(z.string()),
  /** Of each page its place in the order of all paths, and its file. */
  pages: z.array(z.tuple([z.int().min(0), z.string()])),
  /** All others that fell to this part. */
  files: z.array(z.string()),
});

export type Origin = Readonly<z.output<typeof origin>>;
export type PartManifest = Readonly<z.output<typeof partManifest>>;
