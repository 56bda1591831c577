import { describe, expect, it } from 'vitest';
import { adviceFor } from './value-advice.ts';

const field = (form: 'date' | 'address' | 'id', reference?: 'documents' | 'cbms') => ({
  form,
  expected: 'something else',
  fields: [],
  needs: [],
  choices: [],
  ...(reference && { reference }),
});

describe('advice on a date', () => {
  it.each([
    ['3/12/2013', 'Write the year, the month, then the day: 2013-12-03 or 2013-03-12.'],
    ['13.12.2013', 'Write the year, the month, then the day: 2013-12-13.'],
    ['12/13/2013', 'Write the year, the month, then the day: 2013-12-13.'],
    ['5-5-2015', 'Write the year, the month, then the day: 2015-05-05.'],
    ['3 December 2013', 'Write it as 2013-12-03.'],
    ['December 3, 2013', 'Write it as 2013-12-03.'],
    ['March 2014', 'Write it as 2014-03.'],
    ['2001-02-30', 'Look the day up again: that month has 28 days.'],
    ['2016-02-30', 'Look the day up again: that month has 29 days.'],
    [
      '2013-13-01',
      'There is no month 13; the month comes before the day. If the day was written first, write 2013-01-13.',
    ],
    ['2013-13-32', 'There is no month 13; the month comes before the day.'],
    ['2013/3/7', 'Write it as 2013-03-07.'],
    ['99/99/2013', undefined],
    ['soon', undefined],
  ])('%s', (written, advice) => {
    expect(adviceFor(written, field('date'))).toBe(advice);
  });

  it('that is a bare year asks for quotes', () => {
    expect(adviceFor(1994, field('date'))).toBe("Put it in quotes: '1994'");
  });
});

describe('advice on an address', () => {
  it.each([
    ['http://osce.org/a', 'Try whether the page answers at https://osce.org/a'],
    ['www.osce.org', 'Write https://www.osce.org'],
    ['osce.org/a', 'Write https://osce.org/a'],
    ['the OSCE page', 'Copy the address from the browser, from https:// on.'],
  ])('%s', (written, advice) => {
    expect(adviceFor(written, field('address'))).toBe(advice);
  });
});

describe('advice on an id', () => {
  it.each([
    ['PC.DEC/1106', 'documents', 'Did you mean pc-dec-1106?'],
    ['OSCE/CBM 8', 'cbms', 'Did you mean osce/cbm-8?'],
    ['pc-dec-1106.yaml', 'documents', 'Did you mean pc-dec-1106?'],
    ['***', 'documents', undefined],
  ] as const)('%s', (written, reference, advice) => {
    expect(adviceFor(written, field('id', reference))).toBe(advice);
  });
});
