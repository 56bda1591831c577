import ical, {
  escape,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from '#model/calendar.ts';
import { stableUuid } from '#model/stable-uuid.ts';
import { site } from '#text/en.ts';
import { calendar as text } from '#text/machines.ts';

/**
 * An iCalendar file (RFC 5545) of whole-day events, the same bytes for the same events on any day.
 * @param toAddress the full address of a path, or nothing where that of the site is not known: URL must be a full one.
 */
export function calendarIcs(
  events: readonly CalendarEvent[],
  toAddress: (path: string) => string | undefined,
): string {
  const calendar = ical({
    prodId: { company: site.name, product: text.product, language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes the words of events, and not those of the calendar.
    name: escape(site.name, false),
    description: escape(text.description, false),
    events: events.map((event) => {
      const address = toAddress(event.url);
      return {
        id: `urn:uuid:${stableUuid(event.name)}`,
        stamp: new Date(event.changedAt),
        lastModified: new Date(event.changedAt),
        start: dayAt(event.from, 0),
        // The day after the last, as the format wants it.
        end: dayAt(event.until, 1),
        allDay: true,
        summary: withoutControls(event.title),
        description: withoutControls(
          [event.description, address ?? event.url].filter((part) => part !== '').join('\n'),
        ),
        location: event.place === undefined ? null : withoutControls(event.place),
        url: address ?? null,
        categories: [{ name: text.sort[event.sort] }],
        transparency: ICalEventTransparency.TRANSPARENT,
        repeating: event.isYearly ? { freq: ICalEventRepeatingFreq.YEARLY } : null,
      };
    }),
  });
  return `${calendar.toString()}\r\n`;
}

/** A day as the library reads it: its beginning in UTC, whatever the time zone of the machine. */
function dayAt(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + later));
}

/** TEXT holds no control characters but the line break. */
const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
