import { describe, expect, it } from 'vitest';
import { changesByDay } from '#model/changes-of-day.ts';
import type { ContentChange } from '#model/content-changes.ts';
import { graphOf } from '#model/graph-of.ts';
import { changesJson } from './changes-json.ts';
import { schemaVersion } from './edition.ts';

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

describe('the file of a day', () => {
  it('holds what was new, changed, removed and corrected', () => {
    const [corrected, changed] = days.map((day): unknown => JSON.parse(changesJson(day)));
    expect(corrected).toMatchObject({
      date: '2026-03-01',
      corrected: [{ collection: 'networks', id: 'directory', kind: 'typing-error', why: 'Mistyped.' }],
    });
    expect(changed).toMatchObject({
      schemaVersion,
      license: 'CC-BY-4.0',
      new: [],
      changed: [{ collection: 'cbms', id: 'osce/cbm-8', url: '/cbms/osce/cbm-8/' }],
      removed: [{ url: null, file: 'content/cbms/osce/lost.mdx' }],
    });
  });
});
