import { parseFeed } from '@rowanmanning/feed-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from '#browser/launch-browser.ts';
import { elementsNamed, problemsOn, readBuiltPages } from './built-pages.ts';
import { readDataFile } from './published-data.ts';
import { leadsSomewhere, readServedFiles, standIn } from './served-files.ts';

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));
const documents = readServedFiles('feeds/**/*.xml');
const isArchive = ({ path }: { readonly path: string }) => path.startsWith('/feeds/archive/');
const feeds = documents.filter((document) => !isArchive(document));
const parsed = documents.map(({ path, text }) => ({ path, feed: parseFeed(text) }));

const changed = z.array(z.looseObject({ collection: z.string() }));
const day = z.looseObject({ new: changed, changed, removed: changed });

describe('the feeds', () => {
  test('are one of all, one a collection, and one an organisation, delegation and question', () => {
    const collections = [
      ...['cbms', 'organisations', 'positions', 'networks', 'documents', 'meetings', 'delegations'],
      ...['questions', 'glossary'],
    ];
    const entries = (['organisations', 'delegations', 'questions'] as const).flatMap((name) =>
      readDataFile(name).entries.map(({ id }) => `${name}/${id}`),
    );
    const expected = ['all', ...collections, ...entries].map((name) => `/feeds/${name}.xml`);
    expect(feeds.map(({ path }) => path)).toEqual(expected.sort());
  });

  test('have each a title, a name of its own, a date and a page', () => {
    const faulty = parsed.filter(
      ({ feed: { title, updated, url, self, meta } }) =>
        !title || !updated || meta.type !== 'atom' || !url || !leadsSomewhere(url, pages) || !self,
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
    const ids = feeds.map(({ text }) => /<id>(.*?)<\/id>/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(feeds.length);
  });

  test('hold at most fifty changes, each named once, which lead somewhere', () => {
    const faulty = parsed.flatMap(({ path, feed: { items } }) => [
      ...(items.length > 50 ? [`${path} holds ${String(items.length)}`] : []),
      ...(new Set(items.map(({ id }) => id)).size < items.length ? [`${path} names two alike`] : []),
      ...items
        .filter(
          ({ id, title, url, updated }) => !id || !title || !updated || !url || !leadsSomewhere(url, pages),
        )
        .map(({ title }) => `${path} ${title ?? ''}`),
    ]);
    expect(faulty).toEqual([]);
  });

  test('lead back through their archives to every change that the days tell', () => {
    const linksIn = (text: string) =>
      new Map(
        DomUtils.getElementsByTagName('link', parseDocument(text, { xmlMode: true })).map(({ attribs }) => [
          attribs.rel,
          new URL(attribs.href ?? '', standIn).pathname,
        ]),
      );
    const linksAt = new Map(documents.map(({ path, text }) => [path, linksIn(text)]));
    const back = feeds.map(({ path }) => {
      const way: string[] = [];
      for (let at: string | undefined = path; at !== undefined; at = linksAt.get(at)?.get('prev-archive'))
        way.push(at);
      return way;
    });
    expect(back.flat().sort()).toEqual(documents.map(({ path }) => path));
    const lost = back.flatMap(([feed, ...archives]) =>
      archives.filter((path) => linksAt.get(path)?.get('current') !== feed),
    );
    expect(lost).toEqual([]);

    const itemsAt = new Map(parsed.map(({ path, feed }) => [path, feed.items]));
    const all = back.find(([path]) => path === '/feeds/all.xml') ?? [];
    const told = new Set(all.flatMap((path) => itemsAt.get(path) ?? []).map(({ id }) => id));
    const days = readServedFiles('changes/*.json').map(({ text }) => day.parse(JSON.parse(text)));
    const files = days.flatMap((own) => [...own.new, ...own.changed, ...own.removed]);
    expect(told.size).toBe(files.filter(({ collection }) => collection !== 'moved').length);
  });

  test('are found from every page, those of an entry or list from its own', () => {
    const found = (address: string) => {
      const page = pages.get(address);
      return (page === undefined ? [] : elementsNamed(page, 'link'))
        .filter(({ attribs }) => attribs.rel === 'alternate' && attribs.type === 'application/atom+xml')
        .map(({ attribs }) => attribs.href);
    };
    const without = problemsOn([...pages.values()], ({ address }) =>
      found(address)[0] === '/feeds/all.xml' ? [] : ['has no feed'],
    );
    expect(without).toEqual([]);
    const own = feeds
      .map(({ path }) => path.replace(/^\/feeds\/(.*)\.xml$/, '$1'))
      .filter((name) => name !== 'all')
      .filter((name) => !found(`/${name}/`).includes(`/feeds/${name}.xml`));
    expect(own).toEqual([]);
  });
});

describe('the calendar', () => {
  const calendar = new ICAL.Component(
    z.array(z.unknown()).parse(ICAL.parse(readServedFiles('calendar.ics')[0]?.text ?? '')),
  );
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('has every meeting whose first and last day are known', () => {
    const isDay = (date: unknown) => z.iso.date().safeParse(date).success;
    const meetings = readDataFile('meetings').entries.filter(
      ({ from, until }) => isDay(from) && isDay(until ?? from),
    );
    const recorded = events.filter((event) => !event.isRecurring());
    expect(meetings.length).toBeGreaterThan(0);
    expect(recorded).toHaveLength(meetings.length);
  });

  test('has every day on which measures were adopted, once for each document', () => {
    // What came into use was adopted on no day.
    const adoption = z.looseObject({
      date: z.iso.date(),
      document: z.string(),
      act: z.enum(['signed', 'concluded']).nullish(),
    });
    const acts = readDataFile('cbms')
      .entries.filter(({ status }) => status === 'adopted')
      .flatMap((cbm) => {
        const { success, data } = adoption.safeParse(cbm.adoption);
        return success ? [`${data.document} ${data.date}`] : [];
      });
    expect(events.filter((event) => event.isRecurring())).toHaveLength(new Set(acts).size);
  });

  test('names each event once, by whole days, with a page that is there', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const faulty = events.filter(
      ({ startDate, endDate, description }) =>
        !startDate.isDate ||
        startDate.compare(endDate) >= 0 ||
        !leadsSomewhere(description.split('\n').at(-1) ?? '', pages),
    );
    expect(faulty.map(({ summary }) => summary)).toEqual([]);
  });
});

describe('every XML file', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  test('is well-formed for a strict parser', async () => {
    const files = readServedFiles('**/*.xml');
    expect(files.length).toBeGreaterThan(documents.length);
    const faulty = await page.evaluate(
      (given) =>
        given
          .filter(({ text }) =>
            new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
          )
          .map(({ path }) => path),
      files,
    );
    expect(faulty).toEqual([]);
  });
});
