import { describe, expect, it } from 'vitest';
import type { Change } from '#model/history.ts';
import { history as text } from '#text/following.ts';
import { entryHistory } from './entry-history.ts';

const change = (on: string): Change => ({
  commit: 'a'.repeat(40),
  on,
  at: `${on}T00:00:00Z`,
  summary: 'Correct a date',
  kind: 'changed',
});

describe('the history of an entry', () => {
  it('says that none is at hand', () => {
    expect(entryHistory('cbms/osce/cbm-8.mdx')).toEqual({
      file: 'content/cbms/osce/cbm-8.mdx',
      summary: text.missing,
      changes: [],
    });
  });

  it('leads to each commit and its difference where the repository can be read', () => {
    const view = entryHistory('cbms/osce/cbm-8.mdx', [change('2026-02-01')], 'https://github.com/open/cbm');
    expect(view.summary).toBe('1 change, the last on 1 February 2026');
    expect(view.changes).toMatchObject([
      {
        date: '1 February 2026',
        summary: 'Correct a date',
        commit: { text: 'commit aaaaaaaaaa', href: `https://github.com/open/cbm/commit/${'a'.repeat(40)}` },
        difference: { text: 'difference' },
      },
    ]);
  });

  it('names each commit without a link where the repository has no known address', () => {
    expect(entryHistory('cbms/osce/cbm-8.mdx', [change('2026-02-01')]).changes).toEqual([
      { date: '1 February 2026', summary: 'Correct a date', commit: 'commit aaaaaaaaaa' },
    ]);
  });

  it('shows the newest twenty and counts the others', () => {
    const view = entryHistory(
      'a/b.mdx',
      Array.from({ length: 22 }, (_, day) => change(`2026-01-${String(30 - day).padStart(2, '0')}`)),
    );
    expect([view.changes.length, view.changes[0]?.date, view.earlier]).toEqual([
      20,
      '30 January 2026',
      '2 earlier changes',
    ]);
  });

  it('says of a file with several entries that its changes are those of the whole', () => {
    expect(entryHistory('questions.yaml', [change('2026-02-01')]).remark).toBe(text.ofList);
  });
});
