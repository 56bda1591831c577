import { timeline } from '#text/timeline.ts';
import type { Meeting } from './entry.ts';
import { formatSpan } from './partial-date.ts';

/** `10 to 14 February 2020`, or `12 January 2015 (planned)` where a plan alone gives them; nothing where no day is recorded. */
export function meetingDates({
  from,
  until,
  planned,
}: Pick<Meeting['data'], 'from' | 'until' | 'planned'>): string | undefined {
  return from && timeline.asPlanned(formatSpan(from, until), planned);
}
