import { expect, it } from 'vitest';
import { diffData } from './data-diff.ts';
import type { DataSnapshot } from './data-snapshot.ts';
import { diffLists } from './diff-lists.ts';

const state = (field: unknown): DataSnapshot => ({
  organisations: { entries: [{ id: 'osce', url: '/organisations/osce/', claims: [], field }] },
});

it.each([
  ['a text', 'Old', 'New', '“Old” is now “New”.'],
  ['a text where there was none', null, 'Vienna', 'New: “Vienna”.'],
  ['a list, by what is new and what is gone', ['a', 'b'], ['b', 'c'], 'New: “c”. Gone: “a”.'],
  ['a list in another order', ['a', 'b'], ['b', 'a'], '“["a","b"]” is now “["b","a"]”.'],
  ['a list that was empty', [], [{ short: 'X' }], 'New: “{"short":"X"}”.'],
])('a line names %s', (_, before, after, change) => {
  const [list] = diffLists(diffData(state(before), state(after)));
  expect(list).toEqual({
    name: 'fieldsChanged',
    lines: [{ collection: 'organisations', id: 'osce', part: 'field', change }],
  });
});

it('a line of a new statement says question, stance and text', () => {
  const statement = { id: 's', question: 'access', stance: 'support', claim: { text: 'Supported it.' } };
  const after = {
    positions: { entries: [{ id: 'day/kenya', url: '/', claims: [], statements: [statement] }] },
  };
  expect(diffLists(diffData({}, after)).at(-1)?.lines).toEqual([
    { collection: 'positions', id: 'day/kenya', part: 's', change: 'access: support. Supported it.' },
  ]);
});
