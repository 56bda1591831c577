import { createHash } from 'node:crypto';
import type { Facts } from '#model/facts.ts';
import { countChecks } from '#model/verification.ts';
import { schemaVersion } from '#exports/edition.ts';
import { publishedCollections } from '#exports/published-collections.ts';
import { type Fingerprints, fingerprintsOf } from './fingerprint.ts';

/** What a release is, for machines and for later releases. */
export interface Manifest {
  /** The day, which is the name of the release. */
  readonly release: string;
  /** The commit from which it was built, in full. */
  readonly commit: string;
  readonly schemaVersion: string;
  /** SHA-256 of all fingerprints: two releases with the same one have the same content. */
  readonly contentHash: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly entries: Fingerprints;
  /** The release before, if there was one, and which entries differ from it. */
  readonly since: EntryChanges | null;
}

/** Entries that differ between two releases, by `cbms/osce/cbm-8`. */
export interface EntryChanges {
  readonly release: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

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
export function changedEntries(before: Fingerprints, after: Fingerprints): Omit<EntryChanges, 'release'> {
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
