import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { ContentChange } from '#model/content-changes.ts';
import type { FeedScope } from '#model/feed-scopes.ts';
import { atomFeed } from './atom-feed.ts';
import { feedArchives } from './feed-archives.ts';
import { feedPath, mostEntries } from './feed-document.ts';

const scope: FeedScope = {
  name: 'organisations/osce',
  about: 'OSCE',
  page: '/organisations/osce/',
  holds: ({ collection }) => collection === 'cbms',
};
const onSite = (path: string) => `https://cbm.example${path}`;

/** Changes, one a day, the newest first; every third is none of the feed. */
const changesOf = (count: number): ContentChange[] =>
  Array.from({ length: count }, (_, day): ContentChange => {
    const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    return {
      file: `cbms/osce/${String(day)}.mdx`,
      on: at.slice(0, 10),
      at,
      kind: 'changed',
      touched: ['text'],
      commits: [],
      collection: day % 3 === 2 ? 'documents' : 'cbms',
      title: `Measure ${String(day)}`,
      url: '/cbms/osce/',
    };
  }).reverse();

/** Every document of the feed, by its address. */
const documentsOf = (changes: readonly ContentChange[]) =>
  new Map([
    [onSite(feedPath(scope.name)), atomFeed(scope, changes, onSite)],
    ...feedArchives(scope, changes, onSite).map(({ path, text }) => [onSite(`/${path}`), text] as const),
  ]);

const elementsIn = (xml: string) => DomUtils.getElementsByTagName('*', parseDocument(xml, { xmlMode: true }));
const linkIn = (xml: string, rel: string): string | undefined =>
  elementsIn(xml).find(({ name, attribs }) => name === 'link' && attribs.rel === rel)?.attribs.href;
const isArchive = (xml: string) => elementsIn(xml).some(({ name }) => name === 'fh:archive');
const titlesIn = (xml: string) => parseFeed(xml).items.map(({ title }) => title);

/** The documents in the order in which a reader that wants everything goes back through them. */
function walk(documents: ReadonlyMap<string, string>): string[] {
  const read: string[] = [];
  let next: string | undefined = onSite(feedPath(scope.name));
  while (next !== undefined) {
    const xml: string = documents.get(next) ?? '';
    read.push(xml);
    next = linkIn(xml, 'prev-archive');
  }
  return read;
}

const counts = fc.integer({ min: 0, max: 400 });

describe('the archives of a feed', () => {
  it('are none while the feed holds every change', () => {
    const changes = changesOf(75);
    expect(changes.filter(scope.holds)).toHaveLength(mostEntries);
    expect(feedArchives(scope, changes, onSite)).toEqual([]);
    expect(linkIn(atomFeed(scope, changes, onSite), 'prev-archive')).toBeUndefined();
  });

  it('lead with the feed to every change, in documents of limited length', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const changes = changesOf(count);
        const documents = documentsOf(changes);
        const read = walk(documents);
        expect(read).toHaveLength(documents.size);
        const titles = read.map(titlesIn);
        expect(titles.filter(({ length }) => length > mostEntries)).toEqual([]);
        const expected = changes.filter(scope.holds).map(({ title }) => `Changed: ${title}`);
        expect([...new Set(titles.flat())]).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('stay as they are when new changes come', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)].map((count) =>
          feedArchives(scope, changesOf(count), onSite),
        );
        expect(more?.slice(0, fewer?.length)).toEqual(fewer);
      }),
      { numRuns: 20 },
    );
  });

  it('say that they are archives, of which feed, and when the newest of their changes was', () => {
    const changes = changesOf(200);
    const [first, second] = feedArchives(scope, changes, onSite);
    expect([first?.path, second?.path]).toEqual([
      'feeds/archive/organisations/osce/1.xml',
      'feeds/archive/organisations/osce/2.xml',
    ]);
    const xml = second?.text ?? '';
    expect(['self', 'current', 'prev-archive', 'next-archive'].map((rel) => linkIn(xml, rel))).toEqual([
      'https://cbm.example/feeds/archive/organisations/osce/2.xml',
      'https://cbm.example/feeds/organisations/osce.xml',
      'https://cbm.example/feeds/archive/organisations/osce/1.xml',
      undefined,
    ]);
    expect(isArchive(xml)).toBe(true);
    const feed = parseFeed(xml);
    expect(feed.updated).toEqual(feed.items[0]?.updated);
    const current = atomFeed(scope, changes, onSite);
    expect(isArchive(current)).toBe(false);
    expect(elementsIn(current).find(({ name }) => name === 'id')?.children).toMatchObject([
      { data: /<id>(.*?)<\/id>/.exec(xml)?.[1] },
    ]);
  });
});
