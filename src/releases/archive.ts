import { zipSync } from 'fflate';

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A zip archive of files, sorted by path, each dated the day of the release: the same files give the same bytes,
 * whatever the clock and the time zone of the machine.
 */
export function archiveOf(files: Files, date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A zip archive holds local times, so noon of the machine’s own zone is the same everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime, level: 9 });
}
