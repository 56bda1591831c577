import { version } from '#text/en.ts';
import type { Change } from './history.ts';
import { formatDate } from './partial-date.ts';

/** What to call the state of an entry that has not been released: by its last change. */
export function contentVersion(change: Change | undefined): string {
  if (change === undefined) return version.withoutHistory;
  return version.asChanged(formatDate(change.on), change.commit.slice(0, 10));
}
