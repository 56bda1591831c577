import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarEvents } from '#model/calendar.ts';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import type { History } from '#model/history.ts';
import { calendarIcs } from './calendar-ics.ts';

const onSite = (path: string) => `https://cbm.example${path}`;
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const adoption = (date: string, document: string) => ({
  adoption: { date, document, checked: 'primary' as const },
});
const facts = factsOf(
  graphOf({
    meetings: {
      'oewg/session-2': {
        title: 'Second session',
        from: '2020-02-10',
        until: '2020-02-14',
        place: 'New York',
      },
      'oewg/vague': { from: '2020-02' },
      'oewg/unknown': {},
    },
    cbms: {
      'osce/cbm-1': adoption('2013-12-03', 'pc-dec-1106'),
      'osce/cbm-2': adoption('2013-12-03', 'pc-dec-1106'),
      'osce/cbm-12': adoption('2016-03', 'pc-dec-1202'),
      'osce/draft': { status: 'proposed', ...adoption('2013-12-03', 'pc-dec-1106') },
    },
    documents: { 'pc-dec-1106': { symbol: 'PC.DEC/1106' } },
  }),
);
const history: History = new Map([
  [
    'meetings/oewg/session-2',
    [{ commit: 'a', on: '2026-02-01', at: '2026-02-01T10:00:00Z', summary: 'Add', kind: 'added' as const }],
  ],
]);
const text = calendarIcs(calendarEvents(facts, history), onSite);

describe('the calendar', () => {
  const [anniversary, meeting, ...others] = read(text);

  it('has the meetings and adoptions whose days are known, and no others', () => {
    expect([anniversary?.summary, meeting?.summary, others.length]).toEqual([
      'Adopted on this day: 2 measures (PC.DEC/1106)',
      'Second session',
      0,
    ]);
  });

  it('gives a meeting whole days, the last of them included', () => {
    expect([meeting?.startDate.isDate, meeting?.startDate.toString(), meeting?.endDate.toString()]).toEqual([
      true,
      '2020-02-10',
      '2020-02-15',
    ]);
    expect(meeting?.location).toBe('New York');
    expect(meeting?.component.getFirstPropertyValue('url')).toBe(
      'https://cbm.example/meetings/oewg/session-2/',
    );
  });

  it('repeats an adoption every year', () => {
    expect(anniversary?.isRecurring()).toBe(true);
    const days = anniversary?.iterator();
    expect([days?.next().toString(), days?.next().toString()]).toEqual(['2013-12-03', '2014-12-03']);
  });

  it('is stamped from the history of the content, or from its own day, and never by the clock', () => {
    const stamps = [anniversary, meeting].map((event) =>
      String(event?.component.getFirstPropertyValue('dtstamp')),
    );
    expect(stamps).toEqual(['2013-12-03T00:00:00Z', '2026-02-01T10:00:00Z']);
  });

  it('keeps its names and days in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Adak', 'Africa/Cairo']) {
        process.env.TZ = zone;
        expect(calendarIcs(calendarEvents(facts, history), onSite)).toBe(text);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(meeting?.uid).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  });

  it('gives paths in the text, and no URL, where the address of the site is not known', () => {
    const [, known] = read(calendarIcs(calendarEvents(facts, history), () => undefined));
    expect(known?.component.getFirstPropertyValue('url')).toBeNull();
    expect(known?.description).toContain('/meetings/oewg/session-2/');
  });

  it('has lines of at most 75 bytes, ended as the format wants', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  });

  it('gives back any title', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(',', ';', '\\', '\n', ':', '"', 'é', 'م', '\u0001', 'a') }),
    );
    const sample: CalendarEvent = {
      name: 'meetings/x',
      sort: 'meeting',
      title: '',
      description: '',
      from: '2020-02-12',
      until: '2020-02-12',
      isYearly: false,
      url: '/meetings/x/',
      changedAt: '2020-02-12T00:00:00Z',
    };
    fc.assert(
      fc.property(any, (title) => {
        const [event] = read(calendarIcs([{ ...sample, title }], onSite));
        expect(event?.startDate.toString()).toBe('2020-02-12');

        const expected = title
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
        expect(event?.summary).toBe(expected);
      }),
    );
  });
});
