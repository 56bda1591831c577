import { expect, test } from 'vitest';
import { meetingDates } from './meeting-dates.ts';

test('the days of a meeting say where a plan alone gives them', () => {
  expect(meetingDates({ from: '2020-02-10', until: '2020-02-14', planned: false })).toBe(
    '10 to 14 February 2020',
  );
  expect(meetingDates({ from: '2015-04-13', until: '2015-04-17', planned: true })).toBe(
    '13 to 17 April 2015 (planned)',
  );
});

test('a meeting of no known day has none, planned or not', () => {
  expect(meetingDates({ planned: true })).toBeUndefined();
});
