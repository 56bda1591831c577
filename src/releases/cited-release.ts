import type { AnyEntry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import { type AddressOf, type Release, unreleasedState } from '#model/release.ts';
import { entryKey, fingerprintOf } from './fingerprint.ts';
import { type Manifest, releaseHolding } from './manifest.ts';

/** What is known of the states of the content when the site is built. */
interface KnownStates {
  /** The day of the release that is being made, if one is. */
  readonly date?: string | undefined;
  /** The releases made so far. */
  readonly releases: readonly Pick<Manifest, 'release' | 'entries'>[];
  readonly history: History;
  readonly address: AddressOf;
}

/**
 * The state that a citation of an entry names: the release that is being made; else the last release that holds the
 * entry as it is now; else its last change. A page without an entry has the state of the whole.
 */
export function citedReleases({
  date,
  releases,
  history,
  address,
}: KnownStates): (entry?: AnyEntry) => Release {
  const known = new WeakMap<AnyEntry, { readonly held: string | undefined }>();
  // A fingerprint is dear, and an entry is cited in many places; it is compared with nothing as long as there is no release.
  const heldBy = (entry: AnyEntry): string | undefined => {
    const found = known.get(entry) ?? {
      held: releaseHolding(entryKey(entry), fingerprintOf(entry), releases),
    };
    known.set(entry, found);
    return found.held;
  };
  return (entry) => {
    const released = date ?? (entry && releases.length > 0 ? heldBy(entry) : undefined);
    return released === undefined
      ? unreleasedState(history, address, entry?.file)
      : { kind: 'release', date: released, address };
  };
}
