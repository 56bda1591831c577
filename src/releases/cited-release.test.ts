import { expect, it } from 'vitest';
import { graphOf } from '#model/graph-of.ts';
import type { Change } from '#model/history.ts';
import { citedReleases } from './cited-release.ts';
import { fingerprintsOf } from './fingerprint.ts';

const graph = graphOf({ networks: { kept: {}, changed: {} } });
const before = graphOf({ networks: { kept: {}, changed: { summary: 'Another summary.' } } });
const releases = [before, before].map((state, index) => ({
  release: `2026-12-0${String(index + 1)}`,
  entries: fingerprintsOf(state),
}));
const change: Change = {
  commit: 'a'.repeat(40),
  on: '2026-12-20',
  at: '2026-12-20T12:00:00Z',
  summary: 'A change',
  kind: 'changed',
};
const known = {
  releases,
  history: new Map([['networks/changed', [change]]]),
  address: (path: string) => path,
};
const [kept, changed] = ['kept', 'changed'].map((id) => graph.networks.get(id));

it('is the last release that holds an entry as it is now, else its last change', () => {
  const releaseOf = citedReleases(known);
  expect(releaseOf(kept)).toMatchObject({ kind: 'release', date: '2026-12-02' });
  expect(releaseOf(changed)).toMatchObject({ kind: 'commit', commit: change.commit });
  expect(releaseOf()).toMatchObject({ kind: 'commit', on: '2026-12-20' });
});

it('is, while a release is made, that release for everything', () => {
  const releaseOf = citedReleases({ ...known, date: '2026-12-31' });
  for (const entry of [kept, changed, undefined])
    expect(releaseOf(entry)).toMatchObject({ kind: 'release', date: '2026-12-31' });
});
