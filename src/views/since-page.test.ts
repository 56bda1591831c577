import { describe, expect, it } from 'vitest';
import { diffData } from '#model/data-diff.ts';
import { diffLists } from '#model/diff-lists.ts';
import type { DataSnapshot } from '#model/data-snapshot.ts';
import { releaseNotes } from '#releases/release-notes.ts';
import { sincePage } from './since-page.ts';

const claim = (text: string) => ({
  anchor: 'asks',
  text,
  checked: 'secondary' as const,
  source: { document: 'paper' },
});
const snapshot = (text: string, ...more: string[]): DataSnapshot => ({
  cbms: { entries: [{ id: 'osce/cbm-8', url: '/cbms/osce/cbm-8/', claims: [claim(text)] }] },
  themes: { entries: more.map((id) => ({ id, url: `/cbms/#${id}`, claims: [] })) },
});
const diff = diffData(snapshot('Old.'), snapshot('New.', 'drills'));

describe('the difference between a release and today', () => {
  it('loses no line of any list', () => {
    const { counts, checks, ...lists } = diff;
    const all = Object.values(lists).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
    expect(diffLists(diff).reduce((sum, { lines }) => sum + lines.length, 0)).toBe(all);
    expect(all).toBeGreaterThan(1);
    expect([counts.themes, checks.after.total]).toEqual([{ before: 0, after: 1 }, 1]);
  });

  it('links each entry at its own address, also where entries share a page', () => {
    const text = JSON.stringify(sincePage('2026-12-01', diff));
    expect(text).toContain('"href":"/cbms/osce/cbm-8/","detail":"“Old.” is now “New.”."');
    expect(text).toContain('"href":"/cbms/#drills"');
  });

  it('says that nothing has changed where nothing has', () => {
    const same = diffData(snapshot('Same.'), snapshot('Same.'));
    expect(JSON.stringify(sincePage('2026-12-01', same))).toContain('Nothing has changed.');
  });

  it('stands in the notes of the next release in the same words', () => {
    const manifest = {
      release: '2027-06-01',
      commit: 'abc',
      schemaVersion: '1.1.0',
      contentHash: 'def',
      counts: {},
      entries: {},
      since: { release: '2026-12-01', added: [], changed: [], removed: [] },
    };
    expect(releaseNotes(manifest, diff)).toContain('- `cbms/osce/cbm-8`, asks: “Old.” is now “New.”.');
    expect(releaseNotes({ ...manifest, since: null }, undefined)).toContain('the first release');
  });
});
