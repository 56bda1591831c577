import { expect, it } from 'vitest';
import { parseBuildArguments } from './build-arguments.ts';

it('builds the whole, a part, or the whole of its parts', () => {
  expect(parseBuildArguments([])).toEqual({ what: 'whole' });
  expect(parseBuildArguments(['--part', '2/3'])).toEqual({ what: 'part', part: { number: 2, of: 3 } });
  expect(parseBuildArguments(['--merge', 'one', 'two'])).toEqual({ what: 'merge', folders: ['one', 'two'] });
});

it.each([
  ['--part'],
  ['--part', '3/2'],
  ['--part', '1/2', 'folder'],
  ['--merge'],
  ['--merge', 'one', '--part', '1/2'],
  ['folder'],
  ['--parts', '1/2'],
])('does not guess what %s %s %s %s means', (...given) => {
  expect(parseBuildArguments(given.filter((word) => typeof word === 'string'))).toBeUndefined();
});
