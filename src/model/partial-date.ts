/** A day, month or year as ISO text: `2016-03-10`, `2016-03`, `2016`. */
export type PartialDate = string;

/** `2016-03-10` → `10 March 2016`; `2016-03` → `March 2016`; `2016` → `2016`. */
export function formatDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const inYear = `${months[Number(month) - 1] ?? ''} ${String(Number(year))}`;
  return day === undefined ? inYear : `${String(Number(day))} ${inYear}`;
}

/** `2020-02-10`, `2020-02-14` → `10 to 14 February 2020`; what two dates share is said once. */
export function formatSpan(from: PartialDate, until?: PartialDate): string {
  if (until === undefined || until === from) return formatDate(from);
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [untilYear, untilMonth, untilDay] = until.split('-');
  if (fromYear === untilYear && fromMonth === untilMonth && fromDay && untilDay) {
    return `${String(Number(fromDay))} to ${formatDate(until)}`;
  }
  if (fromYear === untilYear && fromMonth && untilMonth) {
    return `${formatDate(from).replace(` ${fromYear ?? ''}`, '')} to ${formatDate(until)}`;
  }
  return `${formatDate(from)} to ${formatDate(until)}`;
}

/** The first day that a partial date may mean: `2016-03` → `2016-03-01`. */
export function earliestDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a partial date may mean: `2016-02` → `2016-02-29`. */
export function latestDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** Whether the whole of a date lies before the whole of another, so that the two cannot be the same day. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Sorts by the earliest day; of equal ones the vaguer first. What has no date comes last. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return earliestDay(a) < earliestDay(b) ? -1 : earliestDay(a) > earliestDay(b) ? 1 : a.length - b.length;
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => monthFormat.format(Date.UTC(2000, month)));
