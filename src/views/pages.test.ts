import { describe, expect, it } from 'vitest';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { factsOf } from '#model/facts.ts';
import { cbmPage } from './cbm-page.ts';
import { cbmTable } from './cbm-table.ts';
import { delegationPage } from './delegation-page.ts';
import { documentPage } from './document-page.ts';
import { withdrawnPage } from './gone-page.ts';
import { meetingPage } from './meeting-page.ts';
import type { Block, PageView } from './page.ts';
import { questionPage } from './question-page.ts';

const blocksOf = (view: PageView, id: string): readonly Block[] =>
  view.sections.find((section) => section.id === `section_${id}`)?.blocks ?? [];
const statement = (question: string, stance: string) => ({
  id: question,
  question,
  stance,
  claim: claimWith(),
});

describe('the page of a measure', () => {
  const graph = graphOf({
    cbms: {
      'osce/cbm-2': {
        asks: [{ id: 'one', ...claimWith({ checked: 'unchecked', source: { document: 'unknown' } }) }],
        links: [{ relation: 'builds-on', to: 'osce/cbm-1', basis: 'stated', claim: claimWith() }],
      },
      'osce/cbm-1': {},
      'osce/cbm-10': {},
    },
    documents: { unknown: { kind: 'unidentified' } },
  });
  const facts = factsOf(graph);
  const page = (id: string) => cbmPage(graph.cbms.get(id), facts);

  it('shows a link from both of its ends, and its anchor where it is written', () => {
    const linksOn = (id: string) => blocksOf(page(id), 'lineage').filter(({ type }) => type === 'claims');
    expect(linksOn('osce/cbm-2')).toMatchObject([
      { claims: [{ anchor: 'builds-on-osce-cbm-1', lead: { href: '/cbms/osce/cbm-1/' } }] },
    ]);
    expect(linksOn('osce/cbm-1')).toMatchObject([
      {
        claims: [
          { permalink: '/cbms/osce/cbm-2/#builds-on-osce-cbm-1', lead: { href: '/cbms/osce/cbm-2/' } },
        ],
      },
    ]);
  });

  it('keeps a document that is not identified out of its sources', () => {
    const { sources = [] } = page('osce/cbm-2');
    expect(sources.map(({ href }) => href)).not.toContain('/documents/unknown/');
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
  });

  it('leads to its neighbours as people count them', () => {
    expect(page('osce/cbm-2').pager).toMatchObject({
      previous: { href: '/cbms/osce/cbm-1/' },
      next: { href: '/cbms/osce/cbm-10/' },
    });
  });

  it('stands in tables in the same order', () => {
    const { rows } = cbmTable(graph.cbms.all, 'OSCE', facts);
    expect(rows.map(({ cells }) => cells[0]?.[0])).toMatchObject([
      { href: '/cbms/osce/cbm-1/' },
      { href: '/cbms/osce/cbm-2/' },
      { href: '/cbms/osce/cbm-10/' },
    ]);
  });
});

describe('pages on what delegations said', () => {
  const graph = graphOf({
    positions: {
      'oewg/day/kenya': { statements: [statement('repository', 'support')] },
      'oewg/day/ghana': {
        statements: [statement('repository', 'question'), statement('access', 'question')],
      },
    },
    meetings: { 'oewg/day': { session: 'oewg/session' }, 'oewg/session': { kind: 'session' } },
    questions: { access: { detailOf: 'repository' } },
    delegations: { malta: {} },
    stances: { support: { order: 1 }, question: { order: 2 } },
  });
  const facts = factsOf(graph);

  it('tally each stance once for each delegation, opening onto its statement', () => {
    const [tally] = blocksOf(questionPage(graph.questions.get('repository'), facts), 'tally');
    expect(tally).toMatchObject({
      lines: [
        { count: '1 delegation', links: [{ href: '/positions/oewg/day/kenya/#repository' }] },
        { count: '1 delegation', links: [{ href: '/positions/oewg/day/ghana/#repository' }] },
      ],
    });
  });

  it('put questions of detail and the outcome before the statements', () => {
    const { sections } = questionPage(graph.questions.get('repository'), facts);
    const place = (id: string) => sections.findIndex((section) => section.id === `section_${id}`);
    expect([place('details'), place('outcome')].every((before) => before < place('oewg-day'))).toBe(true);
    expect(place('oewg-day')).toBeGreaterThan(0);
  });

  it('say of a session what was said at its meetings, and never that there is no record', () => {
    const view = meetingPage(graph.meetings.get('oewg/session'), facts);
    expect(JSON.stringify(view)).toContain('3 statements by 2 delegations');
    expect(blocksOf(view, 'statements')).toEqual([]);
  });

  it('say of a delegation without statements that none is recorded, and how far meetings are covered', () => {
    const view = delegationPage(graph.delegations.get('malta'), facts);
    expect(blocksOf(view, 'statements')).toMatchObject([
      { type: 'text' },
      { links: [{ href: '/meetings/' }] },
    ]);
  });
});

describe('pages that warn', () => {
  it('name a draft by its symbol', () => {
    const graph = graphOf({ documents: { paper: { symbol: 'A/AC.290/2021/CRP.2' } } });
    expect(documentPage(graph.documents.get('paper'), factsOf(graph)).notice).toMatchObject({
      tone: 'caution',
    });
  });

  it('keep only the reason of an entry that was taken back', () => {
    const graph = graphOf({
      networks: { old: { withdrawn: { on: '2026-01-15', reason: 'Entered by mistake.' } } },
    });
    const [entry] = graph.withdrawn;
    const view = entry && withdrawnPage(entry, graph);
    expect(view?.notice?.text).toContain('15 January 2026. Entered by mistake.');
    expect(view?.sections).toEqual([]);
  });
});
