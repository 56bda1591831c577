import { describe, expect, it } from 'vitest';
import { contentChanges } from './content-changes.ts';
import { graphOf } from './graph-of.ts';
import type { Change } from './history.ts';

const change = (kind: Change['kind'], at: string, summary = 'Say why'): Change => ({
  commit: 'a'.repeat(40),
  on: at.slice(0, 10),
  at,
  summary,
  kind,
});
const given = graphOf({
  cbms: { 'osce/cbm-8': { title: 'Points of contact', designation: 'OSCE CBM 8' } },
  networks: { gone: { withdrawn: { on: '2026-02-01', reason: 'Entered by mistake.' } } },
  moved: { 'cbms/osce/old': { to: 'osce/cbm-8' } },
});
// The builder of graphs gives files no ending.
const graph = {
  ...given,
  entries: given.entries.map((entry) => ({ ...entry, file: `${entry.file}.mdx` })),
  withdrawn: given.withdrawn.map((entry) => ({ ...entry, file: `${entry.file}.mdx` })),
};
const only = (file: string, ...changes: Change[]) =>
  contentChanges(new Map([[file, changes]]), graph).map(({ kind, title, url, on }) => ({
    kind,
    title,
    url,
    on,
  }));

describe('contentChanges', () => {
  it('takes the commits of a day together', () => {
    const file = 'cbms/osce/cbm-8.mdx';
    expect(
      only(
        file,
        change('changed', '2026-02-02T10:00:00Z'),
        change('changed', '2026-02-01T12:00:00Z'),
        change('added', '2026-02-01T10:00:00Z'),
      ),
    ).toEqual([
      {
        kind: 'changed',
        on: '2026-02-02',
        title: 'OSCE CBM 8: Points of contact',
        url: '/cbms/osce/cbm-8/',
      },
      { kind: 'added', on: '2026-02-01', title: 'OSCE CBM 8: Points of contact', url: '/cbms/osce/cbm-8/' },
    ]);
  });

  it('says nothing of a file that came and went on one day', () => {
    expect(
      only(
        'cbms/osce/x.mdx',
        change('removed', '2026-02-01T12:00:00Z'),
        change('added', '2026-02-01T10:00:00Z'),
      ),
    ).toEqual([]);
  });

  it('leads to the page that is left of an entry that has moved or was taken back', () => {
    expect(only('cbms/osce/old.mdx', change('removed', '2026-02-01T12:00:00Z'))).toMatchObject([
      { kind: 'removed', title: 'osce/old', url: '/cbms/osce/old/' },
    ]);
    expect(only('networks/gone.mdx', change('changed', '2026-02-01T12:00:00Z'))).toMatchObject([
      { title: 'gone', url: '/networks/gone/' },
    ]);
    expect(only('cbms/osce/lost.mdx', change('removed', '2026-02-01T12:00:00Z'))).toMatchObject([
      { title: 'osce/lost', url: undefined },
    ]);
  });

  it('names a list by its collection', () => {
    expect(only('questions.yaml', change('changed', '2026-02-01T12:00:00Z'))).toMatchObject([
      { title: 'Questions', url: '/questions/' },
    ]);
  });

  it.each(['LICENSE', 'cbms/README.md', 'unknown/x.yaml', 'cbms.yaml', 'questions/x.yaml'])(
    'leaves out %s',
    (file) => {
      expect(only(file, change('changed', '2026-02-01T12:00:00Z'))).toEqual([]);
    },
  );

  it('has the newest first', () => {
    const history = new Map([
      ['cbms/osce/cbm-8.mdx', [change('changed', '2026-02-01T10:00:00Z')]],
      ['questions.yaml', [change('changed', '2026-02-03T10:00:00Z')]],
    ]);
    expect(contentChanges(history, graph).map(({ on }) => on)).toEqual(['2026-02-03', '2026-02-01']);
  });
});
