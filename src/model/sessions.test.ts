import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { graphOf } from './graph-of.ts';
import { bySession } from './sessions.ts';

const meetings = {
  'oewg/day-1': { session: 'oewg/late', from: '2021-06-02' },
  'oewg/day-2': { session: 'oewg/late', from: '2021-06-03' },
  'oewg/late': { kind: 'session', from: '2021-06-01' },
  'oewg/alone': { from: '2020-02-12' },
  'oewg/undated': {},
} as const;
const said = (places: readonly string[]) =>
  graphOf({
    meetings,
    positions: Object.fromEntries(places.map((place) => [`${place}/kenya`, {}])),
  });

it('puts what was said at the meetings of a session together, oldest session first', () => {
  const graph = said(['oewg/undated', 'oewg/day-1', 'oewg/day-2', 'oewg/alone']);
  expect(
    bySession(factsOf(graph).statements(), graph).map(({ session, statements }) => [
      session.id,
      statements.length,
    ]),
  ).toEqual([
    ['oewg/alone', 1],
    ['oewg/late', 2],
    ['oewg/undated', 1],
  ]);
});

it('loses no statement and invents none', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(meetings)), (places) => {
      const graph = said(places);
      const statements = factsOf(graph).statements();
      const parted = bySession(statements, graph).flatMap((session) => session.statements);
      expect(parted).toHaveLength(statements.length);
      expect(new Set(parted)).toEqual(new Set(statements));
    }),
  );
});
