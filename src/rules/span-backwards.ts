import { isBefore } from '#model/partial-date.ts';
import type { EntryFinding, GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const spanBackwards: GraphRule = {
  id: 'span-backwards',
  sentence: 'A span does not end before it begins.',
  why: 'One of the two dates must be wrong.',
  scope: 'graph',
  check: (graph, { claimsOf }) =>
    graph.entries.flatMap((entry): EntryFinding[] => {
      const spans = claimsOf(entry).map(({ on, until, path }) => ({ from: on, until, path }));
      if (entry.collection === 'meetings')
        spans.push({ from: entry.data.from, until: entry.data.until, path: [] });
      return spans.flatMap(({ from, until, path }) =>
        from !== undefined && until !== undefined && isBefore(until, from)
          ? [
              {
                entry,
                path: [...path, 'until'],
                found: `${from} to ${until}`,
                expected: `a last day of ${from} or later`,
                suggestion: 'Check both dates; the year is written first.',
              },
            ]
          : [],
      );
    }),
  examples: {
    fails: [
      {
        title: 'A session that ends before it begins',
        files: {
          'meetings/oewg-2019-2021/session-2.yaml': sample.session.replace(
            'until: 2020-02-14',
            'until: 2020-02-09',
          ),
        },
      },
    ],
    passes: [{ title: 'Five days', files: { 'meetings/oewg-2019-2021/session-2.yaml': sample.session } }],
  },
};
