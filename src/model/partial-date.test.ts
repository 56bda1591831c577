import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  earliestDay,
  formatDate,
  formatSpan,
  isBefore,
  latestDay,
  type PartialDate,
} from './partial-date.ts';

const partialDates: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

describe('formatDate', () => {
  it.each([
    ['2016-03-10', '10 March 2016'],
    ['2016-03', 'March 2016'],
    ['2016', '2016'],
    ['2020-02-29', '29 February 2020'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});

describe('formatSpan', () => {
  it.each([
    ['2020-02-10', '2020-02-14', '10 to 14 February 2020'],
    ['2020-02-28', '2020-03-02', '28 February to 2 March 2020'],
    ['2019-12-30', '2020-01-03', '30 December 2019 to 3 January 2020'],
    ['2019-06', '2019-09', 'June to September 2019'],
    ['2019', '2021', '2019 to 2021'],
    ['2020-02-12', '2020-02-12', '12 February 2020'],
  ])('%s until %s is %s', (from, until, text) => {
    expect(formatSpan(from, until)).toBe(text);
  });

  it('is the date itself when there is no end', () => {
    expect(formatSpan('2020-02')).toBe('February 2020');
  });
});

describe('the days that a partial date may mean', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-04', '2016-04-01', '2016-04-30'],
    ['2016-03-10', '2016-03-10', '2016-03-10'],
  ])('%s lies from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it('are in order', () => {
    fc.assert(fc.property(partialDates, (date) => earliestDay(date) <= latestDay(date)));
  });
});

describe('isBefore', () => {
  it('is sure only when the two cannot be the same day', () => {
    expect(isBefore('2013-11', '2013-12-03')).toBe(true);
    expect(isBefore('2013', '2013-12-03')).toBe(false);
    expect(isBefore('2013-12-03', '2013')).toBe(false);
  });

  it('never holds both ways, nor of a date and itself', () => {
    fc.assert(
      fc.property(
        partialDates,
        partialDates,
        (a, b) => !(isBefore(a, b) && isBefore(b, a)) && !isBefore(a, a),
      ),
    );
  });
});

describe('compareDates', () => {
  it('puts the vaguer of two with the same first day before the other', () => {
    const dates = ['2020-01-01', '2020-02', '2020', '2019-12-31', '2020-01'];
    expect(dates.sort(compareDates)).toEqual(['2019-12-31', '2020', '2020-01', '2020-01-01', '2020-02']);
  });

  it('agrees with isBefore', () => {
    fc.assert(fc.property(partialDates, partialDates, (a, b) => !isBefore(a, b) || compareDates(a, b) < 0));
  });

  it('puts what has no date last', () => {
    expect(compareDates('2099', undefined)).toBeLessThan(0);
    expect(compareDates(undefined, '1900')).toBeGreaterThan(0);
    expect(compareDates(undefined, undefined)).toBe(0);
  });
});
