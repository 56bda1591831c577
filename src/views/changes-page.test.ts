import { describe, expect, it } from 'vitest';
import { changesByDay } from '#model/changes-of-day.ts';
import type { ContentChange } from '#model/content-changes.ts';
import { graphOf } from '#model/graph-of.ts';
import { changes as text } from '#text/following.ts';
import { changesPage } from './changes-page.ts';

const change = (fields: Partial<ContentChange> = {}): ContentChange => {
  const { on = '2026-02-01', kind = 'changed' } = fields;
  const at = `${on}T10:00:00Z`;
  return {
    file: 'cbms/osce/cbm-8.mdx',
    on,
    at,
    kind,
    touched: kind === 'changed' ? ['text'] : [],
    commits: [{ commit: `c-${on}`, on, at, summary: 'Say why', kind }],
    collection: 'cbms',
    id: 'osce/cbm-8',
    title: 'OSCE CBM 8',
    url: '/cbms/osce/cbm-8/',
    ...fields,
  };
};
const graph = graphOf({
  networks: {
    directory: { corrections: [{ on: '2026-03-01', kind: 'typing-error', why: 'Mistyped.' }] },
  },
});
const { url: _url, ...withoutPage } = change({
  kind: 'removed',
  title: 'osce/lost',
  file: 'cbms/osce/lost.mdx',
});
const days = changesByDay([change(), withoutPage, change({ on: '2026-01-01', kind: 'added' })], graph);

describe('the days of changes', () => {
  it('come newest first, also those on which something was only corrected', () => {
    expect(
      days.map(({ on, added, changed, removed, corrected }) => [
        on,
        added.length,
        changed.length,
        removed.length,
        corrected.length,
      ]),
    ).toEqual([
      ['2026-03-01', 0, 0, 0, 1],
      ['2026-02-01', 0, 1, 1, 0],
      ['2026-01-01', 1, 0, 0, 0],
    ]);
  });

  it('name each commit once, with the number of its files', () => {
    expect(days[1]?.commits).toEqual([{ commit: 'c-2026-02-01', summary: 'Say why', files: 2 }]);
  });
});

describe('the page of changes', () => {
  const sectionOn = (on: string, given = days) =>
    changesPage(given, graph).sections.find(({ id }) => id === `day_${on}`);

  it('leads to what is still there and names what is not', () => {
    expect(sectionOn('2026-02-01')?.blocks).toMatchObject([
      { type: 'heading', text: 'Text changed: 1 file' },
      { links: [{ text: 'OSCE CBM 8', href: '/cbms/osce/cbm-8/' }] },
      { type: 'heading', text: 'Removed: 1 file' },
      { type: 'list', items: ['osce/lost'] },
      { type: 'heading' },
      { items: ['Say why (2 files)'] },
      { files: [{ href: '/changes/2026-02-01.json' }] },
    ]);
  });

  it('groups what has another status, text or check mark, and says what the status was', () => {
    const status = { was: 'proposed', is: 'adopted' };
    const given = changesByDay([change({ touched: ['status', 'check'], status }), change()], graph);
    expect(sectionOn('2026-02-01', given)?.blocks).toMatchObject([
      { text: 'Status changed: 1 file' },
      { links: [{ text: 'OSCE CBM 8', detail: 'Proposed, now Adopted' }] },
      { text: 'Text changed: 1 file' },
      { links: [{ detail: 'Measures' }] },
      { text: 'Checked again: 1 file' },
      { links: [{ detail: 'Measures' }] },
      { text: 'Why, in the words of the changes' },
      {},
      {},
    ]);
  });

  it('counts by collection where names would be too many', () => {
    const many = Array.from({ length: 61 }, (_, at) => change({ file: `cbms/x/${String(at)}.mdx` }));
    expect(sectionOn('2026-02-01', changesByDay(many, graph))?.blocks[1]).toEqual({
      type: 'list',
      items: ['Measures: 61'],
    });
  });

  it('says that it can show none without a history', () => {
    expect(JSON.stringify(changesPage([], graph))).toContain(text.none);
  });
});
