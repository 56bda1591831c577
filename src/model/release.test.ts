import { describe, expect, it } from 'vitest';
import { addressIn, unreleasedState } from './release.ts';

const address = (path: string) => path;
const newer = { commit: 'b'.repeat(40), on: '2026-11-22', summary: 'Newer' };
const older = { commit: 'a'.repeat(40), on: '2026-11-01', summary: 'Older' };
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
