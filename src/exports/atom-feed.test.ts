import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentChange } from '#model/content-changes.ts';
import { factsOf } from '#model/facts.ts';
import { type FeedScope, feedScopes } from '#model/feed-scopes.ts';
import { graphOf } from '#model/graph-of.ts';
import { atomFeed } from './atom-feed.ts';
import { mostEntries } from './feed-document.ts';

const change = (fields: Partial<ContentChange> = {}): ContentChange => ({
  file: 'cbms/osce/cbm-8.mdx',
  on: '2026-02-01',
  at: '2026-02-01T10:00:00Z',
  kind: 'changed',
  touched: ['text'],
  commits: [
    { commit: 'a', on: '2026-02-01', at: '2026-02-01T10:00:00Z', summary: 'Say why', kind: 'changed' },
  ],
  collection: 'cbms',
  id: 'osce/cbm-8',
  title: 'OSCE CBM 8',
  url: '/cbms/osce/cbm-8/',
  ...fields,
});
const everything: FeedScope = { name: 'all', about: 'all changes', page: '/changes/', holds: () => true };
const onSite = (path: string) => `https://cbm.example${path}`;
const feedOf = (...changes: ContentChange[]) => parseFeed(atomFeed(everything, changes, onSite));

describe('atomFeed', () => {
  it('gives each change its title, address, moment and reason', () => {
    const feed = feedOf(change());
    expect(feed).toMatchObject({
      title: 'Open CBM Repository: all changes',
      url: 'https://cbm.example/changes/',
      self: 'https://cbm.example/feeds/all.xml',
      language: 'en',
    });
    expect(feed.updated?.toISOString()).toBe('2026-02-01T10:00:00.000Z');
    expect(feed.items).toMatchObject([
      { title: 'Changed: OSCE CBM 8', url: 'https://cbm.example/cbms/osce/cbm-8/', description: 'Say why' },
    ]);
  });

  it('names feed and entries alike wherever the site is published', () => {
    const namesAt = (toAddress: (path: string) => string) =>
      [...atomFeed(everything, [change()], toAddress).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const names = namesAt(onSite);
    expect(names).toEqual(namesAt((path) => path));
    expect(names.every((name) => name?.startsWith('urn:uuid:'))).toBe(true);
    expect(new Set(names).size).toBe(2);
  });

  it('gives paths where the address of the site is not known', () => {
    expect(atomFeed(everything, [change()], (path) => path)).toContain('href="/cbms/osce/cbm-8/"');
  });

  it('holds the newest changes only', () => {
    const changes = Array.from({ length: mostEntries + 5 }, (_, at) =>
      change({ file: `cbms/x/${String(at)}.mdx` }),
    );
    expect(feedOf(...changes).items).toHaveLength(mostEntries);
  });

  it('without history says nothing, and no date that could be taken for a change', () => {
    const feed = feedOf();
    expect([feed.items, feed.updated?.getTime()]).toEqual([[], 0]);
  });

  it('leads to the day of a change whose entry has no page any more', () => {
    const { url, ...gone } = change({ kind: 'removed' });
    expect(feedOf(gone).items[0]?.url).toBe('https://cbm.example/changes/#day_2026-02-01');
  });

  it('gives back any title and reason, but for characters that XML cannot hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('<', '&', ']]>', '"', "'", 'é', '\u0001', '\uD800', ' ', '-->') }),
    );
    fc.assert(
      fc.property(text, (title) => {
        const xml = atomFeed(everything, [change({ title })], onSite);

        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(xml.isWellFormed()).toBe(true);
        const [item] = parseFeed(xml).items;
        expect(item?.url).toBe('https://cbm.example/cbms/osce/cbm-8/');
        if (/^[\w &<>"'é-]*$/.test(title)) expect(item?.title).toBe(`Changed: ${title}`.trim());
      }),
      { numRuns: 30 },
    );
  });
});

describe('the feeds', () => {
  const graph = graphOf({
    cbms: { 'osce/cbm-8': {} },
    positions: { 'oewg/day/kenya': {} },
    delegations: { malta: {} },
  });
  const scopes = new Map(feedScopes(factsOf(graph)).map((scope) => [scope.name, scope]));
  const isIn = (name: string, file: string) => scopes.get(name)?.holds(change({ file }));

  it('are one of all, one a collection, and one an organisation, delegation and question', () => {
    expect([...scopes.keys()]).toEqual(
      expect.arrayContaining([
        'all',
        'cbms',
        'glossary',
        'organisations/osce',
        'delegations/malta',
        'questions/question',
      ]),
    );
  });

  it.each([
    ['organisations/osce', 'cbms/osce/cbm-8', true],
    ['organisations/osce', 'positions/oewg/day/kenya', false],
    ['delegations/kenya', 'positions/oewg/day/kenya', true],
    ['delegations/malta', 'positions/oewg/day/kenya', false],
    ['questions/question', 'positions/oewg/day/kenya', true],
  ])('%s: %s is %s', (name, file, holds) => {
    expect(isIn(name, file)).toBe(holds);
  });
});
