import { isBefore } from '#model/partial-date.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const meetingOutsideSession: GraphRule = {
  id: 'meeting-outside-session',
  sentence: 'A meeting at which positions were taken lies within the days of its session.',
  why: 'Positions are dated by their meeting, so a slip in its date makes all of them wrong.',
  scope: 'graph',
  check: ({ meetings }) =>
    meetings.all.flatMap((entry) => {
      const { from, until, session } = entry.data;
      const whole = session === undefined ? undefined : meetings.find(session)?.data;
      if (from === undefined || whole?.from === undefined) return [];
      const last = whole.until ?? whole.from;
      // A session whose own dates are the wrong way round is reported there.
      if (isBefore(last, whole.from)) return [];
      if (!isBefore(from, whole.from) && !isBefore(last, until ?? from)) return [];
      return [
        {
          entry,
          path: ['from'],
          found: `${from}, outside ${session ?? ''} (${whole.from} to ${last})`,
          expected: 'a day of the session',
          suggestion: 'Check the date of the meeting, or name the session that it belongs to.',
        },
      ];
    }),
  examples: {
    fails: [
      {
        title: 'A meeting a week after its session',
        files: {
          'meetings/oewg-2019-2021/2020-02-12.yaml': sample.meeting.replace(
            'from: 2020-02-12',
            'from: 2020-02-21',
          ),
        },
      },
    ],
    passes: [
      {
        title: 'A meeting known only to the month',
        files: {
          'meetings/oewg-2019-2021/2020-02-12.yaml': sample.meeting.replace(
            'from: 2020-02-12',
            'from: 2020-02',
          ),
        },
      },
    ],
  },
};
