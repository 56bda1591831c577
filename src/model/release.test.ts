import { describe, expect, it } from 'vitest';
import type { Change } from './history.ts';
import { addressIn, unreleasedState } from './release.ts';

const address = (path: string) => path;
const changeOn = (commit: string, on: string): Change => ({
  commit: commit.repeat(40),
  on,
  at: `${on}T12:00:00Z`,
  summary: 'A change',
  kind: 'changed',
});
const newer = changeOn('b', '2026-11-22');
const older = changeOn('a', '2026-11-01');
const history = new Map([
  ['cbms/b.mdx', [newer, older]],
  ['cbms/a.mdx', [older]],
]);

describe('the state of the content before its first release', () => {
  it('is the last change of a file, or of the whole', () => {
    expect(unreleasedState(history, address, 'cbms/a.mdx')).toMatchObject({
      kind: 'commit',
      commit: older.commit,
    });
    expect(unreleasedState(history, address)).toMatchObject({ kind: 'commit', on: '2026-11-22' });
  });

  it('has no version where there is no history', () => {
    expect(unreleasedState(new Map(), address)).toMatchObject({ kind: 'unversioned' });
    expect(unreleasedState(history, address, 'cbms/new.mdx')).toMatchObject({ kind: 'unversioned' });
  });
});

it('puts the date of a release before a path, and nothing else', () => {
  expect(addressIn({ kind: 'release', date: '2026-12-01', address }, '/a/#b')).toBe('/@2026-12-01/a/#b');
  expect(addressIn({ kind: 'unversioned', address }, '/a/#b')).toBe('/a/#b');
});
