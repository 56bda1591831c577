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
export const citedReleases =
  ({ date, releases, history, address }: KnownStates) =>
  (entry?: AnyEntry): Release => {
    // A fingerprint is dear, and compared with nothing as long as there is no release.
    const released =
      date ??
      (entry && releases.length > 0
        ? releaseHolding(entryKey(entry), fingerprintOf(entry), releases)
        : undefined);
    return released === undefined
      ? unreleasedState(history, address, entry?.file)
      : { kind: 'release', date: released, address };
  };
