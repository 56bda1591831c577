import type { Browser } from 'playwright-core';
import type { ExpectedQuery } from '#search/expected-query.ts';
import { meanOf, reciprocalRank } from '#search/reciprocal-rank.ts';
import type { SiteServer } from '#serving/site-server.ts';
import { ask, askCold, type ColdAnswer } from './ask.ts';

/** A query with the first pages found, where what was expected did not come first. */
export interface Miss {
  readonly text: string;
  readonly rank: number;
  readonly found: readonly string[];
}

/** How well the search finds, and how quick later queries are, in milliseconds. */
export interface Quality {
  readonly meanReciprocalRank: number;
  readonly misses: readonly Miss[];
  readonly times: readonly number[];
}

/** Asks all queries one after another on one page. */
export async function measureQuality(
  browser: Browser,
  server: SiteServer,
  queries: readonly ExpectedQuery[],
): Promise<Quality> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/search/`);
  await ask(page, 'warm');
  const asked = [];
  for (const query of queries) {
    const { found, took } = await ask(page, query.text);
    asked.push({ text: query.text, rank: reciprocalRank(query, found), found, took });
  }
  await page.close();
  return {
    meanReciprocalRank: meanOf(asked.map(({ rank }) => rank)),
    misses: asked.filter(({ rank }) => rank < 1),
    times: asked.map(({ took }) => took),
  };
}

/** Asks each query as the first of a reader who has been nowhere on the site, in one go or key by key. */
export async function measureCold(
  browser: Browser,
  server: SiteServer,
  queries: readonly ExpectedQuery[],
  between?: number,
): Promise<ColdAnswer[]> {
  const answers: ColdAnswer[] = [];
  for (const { text } of queries) answers.push(await askCold(browser, server, text, between));
  return answers;
}
