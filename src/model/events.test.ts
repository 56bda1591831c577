import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './event-lines.ts';
import { eventKinds, eventsIn, type EventRecord, kindsOf, periodOf, type TimelineEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';

const from = (document: string) => claimWith({ source: { document } });
const adopted = (date: string, document: string) => ({
  adoption: { document, date, checked: 'primary' as const },
});

const graph = graphOf({
  cbms: {
    'osce/cbm-1': adopted('2013-12-03', 'decision'),
    'osce/cbm-2': {
      ...adopted('2013-12-03', 'decision'),
      practice: [{ id: 'drill', on: '2019-02', ...from('news') }],
    },
    'osce/cbm-12': adopted('2016-03-10', 'second'),
    'bilateral/one': {
      level: 'bilateral',
      parties: ['kenya', 'malta'],
      ...adopted('2015-05-08', 'treaty'),
    },
  },
  organisations: {
    osce: {
      founded: '1975',
      evidence: { founded: from('act') },
      timeline: [
        { id: 'set', on: '2013-12-03', ...from('decision') },
        { id: 'other-account', on: '2013-12-03', ...from('news') },
        { id: 'forum', on: '2019-02', ...from('news') },
      ],
    },
  },
  meetings: {
    'osce/council': {
      process: 'osce',
      from: '2013-12-03',
      until: '2013-12-04',
      evidence: { dates: from('decision') },
    },
    'osce/training': { process: 'osce', from: '2019-02', evidence: { dates: from('news') } },
    'osce/visit': { process: 'osce', from: '2019-02', evidence: { dates: from('news') } },
    alone: { from: '2020' },
  },
  networks: { list: { since: '2024-05', evidence: { since: from('news') } } },
  documents: { treaty: { adoptedOn: '2015-05-08' } },
});
const events = factsOf(graph).events();
const found = (on: string) => events.filter((event) => event.on === on);
const placesOf = (records: readonly EventRecord[]) => records.map(({ url }) => url).sort();

describe('eventsOf', () => {
  it('makes one event of what several entries say of one body on one day by one document', () => {
    const [first, second] = found('2013-12-03');
    expect(placesOf(first?.records ?? [])).toEqual([
      '/cbms/osce/cbm-1/#adoption',
      '/cbms/osce/cbm-2/#adoption',
      '/meetings/osce/council/#dates',
      '/organisations/osce/#set',
    ]);
    expect(first).toMatchObject({ kind: 'adoption', body: 'osce', until: '2013-12-04' });
    expect(first && kindsOf(first)).toEqual(['adoption', 'meeting', 'step']);
    expect(placesOf(second?.records ?? [])).toEqual(['/organisations/osce/#other-account']);
  });

  it('keeps meetings apart that one account dates to the same month', () => {
    expect(found('2019-02').map(({ kind, records }) => [kind, records.length])).toEqual([
      ['meeting', 1],
      ['meeting', 1],
      ['practice', 2],
    ]);
  });

  it('joins an agreement between States with its measures', () => {
    const [event] = found('2015-05-08');
    expect(event?.body).toBe('bilateral');
    expect(placesOf(event?.records ?? [])).toEqual(['/cbms/bilateral/one/#adoption', '/documents/treaty/']);
  });

  it('has foundings, launches, and nothing for a meeting whose dates no claim gives', () => {
    expect(found('1975').map(({ kind }) => kind)).toEqual(['mandate']);
    expect(found('2024-05').map(({ kind, body }) => [kind, body])).toEqual([['launch', 'no-single-body']]);
    expect(found('2020')).toEqual([]);
  });

  it('lists the oldest first', () => {
    expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted());
  });
});

describe('linesOf', () => {
  it('says what measures of one status share once, with the weakest of their checks', () => {
    const [event] = found('2013-12-03');
    const [first] = event ? linesOf(event, graph) : [];
    expect(first?.text).toBe('Adopted');
    expect(first?.places.map(({ name }) => name)).toEqual(['osce/cbm-1', 'osce/cbm-2']);
    expect(first?.checked).toBe('primary');
  });

  it('leaves out no record', () => {
    for (const event of events)
      expect(
        linesOf(event, graph)
          .flatMap(({ places }) => places.map(({ url }) => url))
          .sort(),
      ).toEqual(placesOf(event.records));
  });
});

it.each([
  ['1967', 'before-1998'],
  ['1997-12-31', 'before-1998'],
  ['1998', '1990s'],
  ['2010-01', '2010s'],
])('puts %s into %s', (on, period) => {
  expect(periodOf({ on })).toBe(period);
});

describe('for any dates and documents', () => {
  const date = fc.constantFrom('1975', '1998', '2013', '2013-12', '2013-12-03', '2020-01-01');
  const step = fc.record({ on: date, document: fc.constantFrom('one', 'two') });
  const given = fc.record({ osce: fc.array(step), oas: fc.array(step), meetings: fc.array(date) });
  const ofBody = (steps: readonly { on: string; document: string }[]) => ({
    timeline: steps.map(({ on, document }, at) => ({ id: `step-${String(at)}`, on, ...from(document) })),
  });
  const check = (property: (events: readonly TimelineEvent[], claims: number) => void) => {
    fc.assert(
      fc.property(given, ({ osce, oas, meetings }) => {
        const made = graphOf({
          organisations: { osce: ofBody(osce), oas: ofBody(oas) },
          meetings: Object.fromEntries(
            meetings.map((on, at) => [
              `osce/meeting-${String(at)}`,
              { process: 'osce', from: on, evidence: { dates: from('one') } },
            ]),
          ),
        });
        property(factsOf(made).events(), osce.length + oas.length + meetings.length);
      }),
      { numRuns: 60 },
    );
  };

  it('every dated claim is in one event and no more', () => {
    check((all, claims) => {
      const urls = all.flatMap(({ records }) => records.map(({ url }) => url));
      expect(new Set(urls).size).toBe(urls.length);
      expect(urls).toHaveLength(claims);
    });
  });

  it('bodies part the events, and so do stretches of time; the kinds together leave none out', () => {
    check((all) => {
      const bodies = [...new Set(all.map(({ body }) => body))];
      const periods = [...new Set(all.map(periodOf))];
      const parted = (parts: readonly (typeof all)[]) => parts.flat();
      const byBody = parted(bodies.map((body) => eventsIn(all, { body })));
      const byPeriod = parted(periods.map((period) => eventsIn(all, { period })));
      const byKind = parted(eventKinds.map((kind) => eventsIn(all, { kind })));
      for (const whole of [byBody, byPeriod, [...new Set(byKind)]]) {
        expect(whole).toHaveLength(all.length);
        expect(new Set(whole)).toEqual(new Set(all));
      }
    });
  });
});
