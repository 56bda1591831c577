import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { bodyComparisonPage } from './compare-bodies.ts';
import { bodyComparisonIndex, compareIndex, questionPickerPage } from './compare-index.ts';
import { questionComparisonPage } from './compare-questions.ts';
import type { Block, PageView } from './page.ts';

const blocksOf = (view: PageView, id: string): readonly Block[] =>
  view.sections.find((section) => section.id === `section_${id}`)?.blocks ?? [];
const statement = (question: string, stance: string) => ({
  id: question,
  question,
  stance,
  claim: claimWith(),
});

const graph = graphOf({
  cbms: {
    'osce/cbm-1': { themes: ['contact'] },
    'osce/cbm-2': { themes: ['drills', 'terms'] },
    'oas/cbm-1': {
      themes: ['contact'],
      links: [{ relation: 'builds-on', to: 'osce/cbm-1', basis: 'editorial', claim: claimWith() }],
    },
    'bilateral/one': { level: 'bilateral', themes: ['restraint'] },
    'oas/cbm-7': { themes: ['terms'], status: 'unconfirmed' },
  },
  organisations: { osce: { members: ['malta', 'canada'] }, oas: { members: ['canada'] }, nato: {} },
  themes: { contact: { order: 1 }, drills: { order: 2 }, terms: { order: 3 }, restraint: { order: 4 } },
  positions: {
    'oewg/day/kenya': { statements: [statement('where', 'support'), statement('who', 'concern')] },
    'oewg/day/malta': { statements: [statement('who', 'support')] },
  },
  questions: { where: {}, who: {}, alone: { theme: 'restraint' } },
});
const facts = factsOf(graph);
const { organisations, questions } = graph;
const bodies = (a: string, b: string) =>
  bodyComparisonPage(organisations.get(a), organisations.get(b), facts);
const twoQuestions = (a: string, b: string) =>
  questionComparisonPage(questions.get(a), questions.get(b), facts);

describe('the comparison of two bodies', () => {
  const view = bodies('osce', 'oas');

  it('puts the measures of both beside each other on a theme that both have', () => {
    expect(blocksOf(view, 'both')).toMatchObject([
      {
        rows: [
          {
            heading: { text: 'contact' },
            sides: [{ links: [{ href: '/cbms/osce/cbm-1/' }] }, { links: [{ href: '/cbms/oas/cbm-1/' }] }],
          },
        ],
      },
    ]);
  });

  it('says of a side that has none only that none was found', () => {
    expect(blocksOf(view, 'only-first')).toMatchObject([
      { rows: [{ sides: [{ name: 'osce' }, { links: [], text: 'No measure on this theme found.' }] }] },
    ]);
    expect(blocksOf(view, 'only-second')).toEqual([]);
  });

  it('keeps apart a theme on which a side has only what is unconfirmed, and marks that', () => {
    expect(blocksOf(view, 'unsettled')).toMatchObject([
      { rows: [{ sides: [{}, { links: [{ badge: { text: 'Unconfirmed' } }] }] }] },
    ]);
  });

  it('opens each link between the two onto its claim, with its basis and its source', () => {
    expect(blocksOf(view, 'links')).toMatchObject([
      {
        claims: [
          {
            lead: {
              text: 'oas/cbm-1: builds on osce/cbm-1',
              href: '/cbms/oas/cbm-1/#builds-on-osce-cbm-1',
              detail: 'judged by the editors',
            },
          },
        ],
      },
    ]);
    expect(view.sources).toHaveLength(1);
  });

  it('names members in common where both lists were read, and says where one was not', () => {
    expect(blocksOf(view, 'members')).toMatchObject([{ links: [{ text: 'canada' }] }, {}]);
    const unread = graphOf({ cbms: { 'osce/cbm-1': {}, 'oas/cbm-1': {} } });
    const [a, b] = [unread.organisations.get('osce'), unread.organisations.get('oas')];
    expect(blocksOf(bodyComparisonPage(a, b, factsOf(unread)), 'members')[0]).toMatchObject({
      text: 'No list of members or participants was read for osce or oas, so this cannot be told.',
    });
  });

  it('stands in both orders, of which one is named to search engines and both offer one file of data', () => {
    expect([view.canonical, bodies('oas', 'osce').canonical]).toEqual(['/compare/oas/osce/', undefined]);
    for (const order of [view, bodies('oas', 'osce')])
      expect(blocksOf(order, 'onward')).toMatchObject([
        { files: [{ href: '/data/v1/compare/oas/osce.csv' }] },
        {},
      ]);
    expect(JSON.stringify(blocksOf(view, 'onward'))).toContain('/compare/oas/osce/');
  });
});

describe('the comparison of two questions', () => {
  const view = twoQuestions('where', 'who');

  it('opens the stances of those who spoke on both onto their statements', () => {
    const [row] = blocksOf(view, 'different').flatMap((block) =>
      block.type === 'table' ? block.table.rows : [],
    );
    expect(row?.cells).toMatchObject([
      [{ text: 'kenya' }],
      [{ text: 'support', href: '/positions/oewg/day/kenya/#where' }],
      [{ text: 'concern', href: '/positions/oewg/day/kenya/#who' }],
    ]);
  });

  it('says of those on one question only that no record is found on the other', () => {
    expect(view.sections.find(({ id }) => id === 'section_only-second')).toMatchObject({
      heading: 'No record on the other: 1 spoke on “who” alone',
      blocks: [{ links: [{ text: 'malta', href: '/positions/oewg/day/malta/#who' }] }],
    });
  });

  it('puts the tallies side by side', () => {
    expect(blocksOf(view, 'tally')).toMatchObject([
      { rows: [{ sides: [{ tally: [{ count: '1 delegation' }] }, { tally: [{}, {}] }] }] },
    ]);
  });
});

describe('where a comparison begins', () => {
  const hrefs = (view: PageView) => JSON.stringify(view).match(/\/compare\/[^"]*/g) ?? [];

  it('lists the bodies that have measures and the themes with two questions, and no other', () => {
    expect(hrefs(compareIndex(facts))).toEqual([
      '/compare/oas/',
      '/compare/osce/',
      '/compare/questions/#theme',
    ]);
    expect(hrefs(questionPickerPage(facts))).toEqual([
      '/compare/',
      '/compare/questions/where/',
      '/compare/questions/who/',
    ]);
  });

  it('counts for each other body the same as the comparison itself', () => {
    const [table] = blocksOf(bodyComparisonIndex(organisations.get('osce'), facts), 'others');
    const cells = table?.type === 'table' ? table.table.rows.map((row) => row.cells.slice(1).flat()) : [];
    // On contact both; on drills the OSCE alone; on nothing the OAS alone; neither on restraint; terms not settled; one link.
    expect(cells).toEqual([['1', '1', '0', '1', '1', '1']]);
  });
});
