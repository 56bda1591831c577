import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Facts } from '#model/facts.ts';
import { countChecks } from '#model/verification.ts';
import { schemaVersion } from '#exports/edition.ts';
import type { manifestSchema } from '#exports/manifest-schema.ts';
import { publishedCollections } from '#exports/published-collections.ts';
import { type Fingerprints, fingerprintsOf } from './fingerprint.ts';

/** What a release is, for machines and for later releases. */
export type Manifest = Readonly<z.output<typeof manifestSchema>>;

/** Entries that differ between two releases, by `cbms/osce/cbm-8`. */
type EntryChanges = Omit<NonNullable<Manifest['since']>, 'release'>;

export function manifestOf(
  facts: Facts,
  { release, commit, previous }: { release: string; commit: string; previous?: Manifest | undefined },
): Manifest {
  const entries = fingerprintsOf(facts.graph);
  const { primary, secondary, unchecked, total } = countChecks(facts.claims().map(({ claim }) => claim));
  return {
    release,
    commit,
    schemaVersion,
    contentHash: createHash('sha256').update(JSON.stringify(entries)).digest('hex'),
    counts: {
      ...Object.fromEntries(publishedCollections.map((name) => [name, facts.graph[name].all.length])),
      statements: facts.statements().length,
      links: facts.links().length,
      claims: total,
      'claims primary': primary,
      'claims secondary': secondary,
      'claims unchecked': unchecked,
    },
    entries,
    since:
      previous === undefined
        ? null
        : { release: previous.release, ...changedEntries(previous.entries, entries) },
  };
}

/** Which entries are new, say something else, or are gone. */
export function changedEntries(before: Fingerprints, after: Fingerprints): EntryChanges {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    changed: [...now].filter(([key, print]) => old.has(key) && old.get(key) !== print).map(([key]) => key),
    removed: [...old.keys()].filter((key) => !now.has(key)),
  };
}

/** The last release that holds an entry as it is now; undefined when none does. */
export function releaseHolding(
  key: string,
  fingerprint: string,
  releases: readonly Pick<Manifest, 'release' | 'entries'>[],
): string | undefined {
  return releases
    .filter(({ entries }) => entries[key] === fingerprint)
    .map(({ release }) => release)
    .sort()
    .at(-1);
}
