import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDataFile, readStatements, type StatementRow } from './published-data.ts';
import { siteInBrowser } from './site-in-browser.ts';

/** The OEWG meeting that asked for this repository: what was said there on 12 February 2020. */
const meeting = 'oewg-2019-2021/2020-02-12';

/** The heading over the statements of all meetings. */
const overall = 'Who said what';

const supporters = [
  'Australia',
  'Colombia',
  'Ecuador',
  'France',
  'Ghana',
  'Kenya',
  'Malawi',
  'Malaysia',
  'New Zealand',
  'Slovenia',
  'Switzerland',
  'Vanuatu',
];

const { rows } = readStatements();
const nameOf = new Map(
  readDataFile('delegations').entries.map(({ id, name }) => [id, z.string().parse(name)]),
);

const meetingTitle = z
  .string()
  .parse(readDataFile('meetings').entries.find(({ id }) => id === meeting)?.title);

const saidOn = (question: string): StatementRow[] =>
  rows.filter((row) => row.meeting === meeting && row.date === '2020-02-12' && row.question === question);

/** Who took the stance, by name. */
const named = (statements: readonly StatementRow[], stance: string): string[] =>
  statements
    .filter((row) => row.stance === stance)
    .map(({ delegation }) => nameOf.get(delegation) ?? delegation)
    .sort();

describe('statements.csv holds what was said on 12 February 2020', () => {
  test('twelve delegations supported a global repository', () => {
    expect(saidOn('global-repository')).toHaveLength(12);
    expect(named(saidOn('global-repository'), 'support')).toEqual(supporters);
  });

  test('Colombia and Switzerland, two of them, also had questions or concerns on its management', () => {
    const onManagement = saidOn('repository-management');
    const doubts = [...named(onManagement, 'question'), ...named(onManagement, 'concern')];
    expect(doubts.sort()).toEqual(['Colombia', 'Switzerland']);
  });

  test('the Russian Federation had a question on security and a concern on access', () => {
    expect(named(saidOn('repository-security'), 'question')).toEqual(['Russian Federation']);
    expect(named(saidOn('repository-access'), 'concern')).toEqual(['Russian Federation']);
  });

  test('eighteen delegations supported a global directory of points of contact', () => {
    expect(new Set(named(saidOn('global-poc-directory'), 'support')).size).toBe(18);
    expect(named(saidOn('global-poc-directory'), 'support')).toHaveLength(18);
  });

  test('seven spoke on the link with capacity-building', () => {
    expect(saidOn('capacity-building-link')).toHaveLength(7);
  });

  test('eleven spoke on making regional CBMs global', () => {
    expect(saidOn('regional-to-global-cbms')).toHaveLength(11);
  });
});

test('questions.json counts for every question and meeting what statements.csv holds', () => {
  const tally = z.object({
    meeting: z.string(),
    stance: z.string(),
    statements: z.number(),
    delegations: z.array(z.string()),
  });
  const counted = readDataFile('questions').entries.flatMap(({ id: question, tallies }) =>
    z
      .array(tally)
      .parse(tallies)
      .flatMap(({ delegations, statements, ...line }) => {
        const own = rows.filter(
          (row) => row.question === question && row.meeting === line.meeting && row.stance === line.stance,
        );
        expect(own, `${question}, ${line.meeting}, ${line.stance}`).toHaveLength(statements);
        expect(new Set(own.map(({ delegation }) => delegation))).toEqual(new Set(delegations));
        return own;
      }),
  );
  expect(counted).toHaveLength(rows.length);
});

describe('the page of a question shows the same numbers, without JavaScript', () => {
  const site = siteInBrowser();
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ javaScriptEnabled: false });
  });

  /** The tally below a heading as a reader sees it: the stance, the count, the names, and where they lead. */
  async function readTally(question: string, heading: string) {
    await page.goto(`${site.origin}/questions/${question}/`);
    const section = page.locator('section', {
      has: page.getByRole('heading', { level: 2, name: heading, exact: true }),
    });
    const lines = await section.locator('dl').first().locator('> div').all();
    return Promise.all(
      lines.map(async (line) => {
        const links = line.locator('dd a');
        const addresses = (await links.all()).map((link) => link.getAttribute('href'));
        return {
          count: (await line.locator('dt').innerText()).replace(/\s+/g, ' '),
          names: await links.allInnerTexts(),
          addresses: await Promise.all(addresses),
        };
      }),
    );
  }

  const counts = async (question: string, heading: string) =>
    (await readTally(question, heading)).map(({ count }) => count);

  test('twelve supporters of a global repository, by name', async () => {
    // All statements are of one meeting, so the tally of the page is that of the meeting.
    const tally = await readTally('global-repository', overall);
    expect(tally.map(({ count, names }) => ({ count, names }))).toEqual([
      { count: 'Support 12 delegations', names: supporters },
    ]);
  });

  test('two questions on its management, from Colombia and Switzerland', async () => {
    const tally = await readTally('repository-management', overall);
    expect(tally.find(({ count }) => count === 'Question 2 delegations')?.names).toEqual([
      'Colombia',
      'Switzerland',
    ]);
  });

  test('one question on its security and one concern on access', async () => {
    expect(await counts('repository-security', overall)).toEqual(['Question 1 delegation']);
    expect(await counts('repository-access', overall)).toEqual(['Concern 1 delegation']);
  });

  test('eighteen supporters of a global directory of points of contact', async () => {
    expect(await counts('global-poc-directory', meetingTitle)).toContain('Support 18 delegations');
  });

  test('seven speakers on the link with capacity-building', async () => {
    expect(await counts('capacity-building-link', meetingTitle)).toEqual([
      'Support 6 delegations',
      'Support with conditions 1 delegation',
    ]);
  });

  test('eleven speakers on making regional CBMs global', async () => {
    expect(await counts('regional-to-global-cbms', meetingTitle)).toEqual([
      'Support 7 delegations',
      'Proposal 2 delegations',
      'Acknowledges 2 delegations',
    ]);
  });

  test.each([
    ['global-repository', overall],
    ['global-poc-directory', meetingTitle],
    ['capacity-building-link', meetingTitle],
    ['regional-to-global-cbms', meetingTitle],
  ])('each count on %s opens onto the statements that it counts', async (question, heading) => {
    const tally = await readTally(question, heading);
    const addresses = tally.flatMap((line) => line.addresses);
    const statements = saidOn(question).map(({ url }) => url);
    expect(statements.length).toBeGreaterThan(0);
    expect(addresses.sort()).toEqual(statements.sort());
  });
});
