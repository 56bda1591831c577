import { zipSync } from 'fflate';
import { NotReleasable } from './released-commit.ts';

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A zip archive of files, sorted by path, each dated the day of the release: the same files give the same bytes,
 * whatever the clock and the time zone of the machine. Throws `NotReleasable` for more files than one archive can list.
 */
export function archiveOf(files: Files, date: string): Uint8Array {
  if (files.size > mostFiles)
    throw new NotReleasable(
      `An archive lists at most ${String(mostFiles)} files, and this release has ${String(files.size)} for one. Leave kinds of files out of it: src/releases/offline-copy.ts.`,
    );
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A zip archive holds local times, so noon of the machine’s own zone is the same everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime, level: 9 });
}

/** The number stands in two bytes of a zip archive, without the extension for more, which what writes it does not know. */
const mostFiles = 65_535;
