import { citing } from '#text/citing.ts';
import type { History } from './history.ts';
import { formatDate } from './partial-date.ts';

/** Makes the full address of a path on the site; a path alone where the site does not know its address. */
export type AddressOf = (path: string) => string;

/** The state of the content that a citation names: a dated release, or what there is before the first one. */
export type Release =
  | { readonly kind: 'release'; readonly date: string; readonly address: AddressOf }
  | { readonly kind: 'commit'; readonly commit: string; readonly on: string; readonly address: AddressOf }
  | { readonly kind: 'unversioned'; readonly address: AddressOf };

/** The permanent address of a path: below `/@2026-12-01/` in a release, else the current one. */
export const addressIn = (release: Release, path: string): string =>
  release.address(release.kind === 'release' ? `/@${release.date}${path}` : path);

/** The day that a citation gives; none where neither release nor history is at hand. */
export function dayOf(release: Release): string | undefined {
  if (release.kind === 'release') return release.date;
  return release.kind === 'commit' ? release.on : undefined;
}

/** What to call the state in one word: the date of the release, or the commit. */
export function versionOf(release: Release): string | undefined {
  if (release.kind === 'release') return release.date;
  return release.kind === 'commit' ? release.commit : undefined;
}

/** Says that there is no release yet; nothing for a release. */
export function unreleasedNote(release: Release): string | undefined {
  if (release.kind === 'release') return undefined;
  return release.kind === 'commit'
    ? citing.unreleasedCommit(release.commit.slice(0, 10), formatDate(release.on))
    : citing.unreleased;
}

/**
 * The state of the content before its first release, by the last change of a file; of the whole when no file is named.
 * A history is in the order of its commits, newest first, so its first file was changed last.
 */
export function unreleasedState(history: History, address: AddressOf, file?: string): Release {
  const [newest] = history.values();
  const change = (file === undefined ? newest : history.get(file))?.[0];
  return change === undefined
    ? { kind: 'unversioned', address }
    : { kind: 'commit', commit: change.commit, on: change.on, address };
}
