/** The version of the form of the data, as semver. A key is never removed or renamed within version 1. */
export const schemaVersion = '1.3.0';

/** The licence of the content, by its SPDX name. */
export const license = 'CC-BY-4.0';

/** Which state of the content a data file holds, and how the site that serves it is addressed. */
export interface Edition {
  /** The date of the release, or null when the content has not been released. */
  readonly release: string | null;
  /** The day of the last change of the content; null when no history is at hand. */
  readonly asOf: string | null;
  /** The full address of a path on the site; the path alone where the site does not know its address. */
  readonly addressOf: (path: string) => string;
}
