import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('factsOf', () => {
  const graph = graphOf({
    organisations: {
      osce: { networks: ['helpdesk'], documents: ['paper'], members: ['malta'] },
      oewg: { kind: 'un-process' },
    },
    networks: { helpdesk: {}, osce: { organisation: 'osce', cbms: ['osce/cbm-2'] } },
    cbms: {
      'osce/cbm-2': { themes: ['contact'] },
      'osce/cbm-10': { themes: ['contact', 'drills'] },
      'bilateral/one': { level: 'bilateral', parties: ['malta', 'kenya'] },
    },
    documents: { paper: {}, older: {}, newer: { replaces: ['older'], organisation: 'osce' } },
    meetings: {
      'oewg/session': { process: 'oewg', kind: 'session', from: '2020-02-10', documents: ['paper'] },
      'oewg/day': { process: 'oewg', session: 'oewg/session', from: '2020-02-12' },
      'oewg/before': { process: 'oewg', from: '2019-12-02' },
    },
    positions: { 'oewg/day/malta': {}, 'oewg/day/kenya': {} },
    delegations: { eu: { kind: 'organisation', organisation: 'osce' } },
    themes: { contact: { order: 2 }, drills: { order: 1 } },
    questions: { wide: {}, detail: { detailOf: 'wide' } },
  });
  const facts = factsOf(graph);
  const osce = graph.organisations.get('osce');
  const oewg = graph.organisations.get('oewg');

  it('finds what belongs to a body, whichever of the two names the other', () => {
    expect(ids(facts.networksOf(osce))).toEqual(['helpdesk', 'osce']);
    expect(ids(facts.documentsOf(osce))).toEqual(['newer', 'paper']);
    expect(ids(facts.cbmsOf(osce))).toEqual(['osce/cbm-2', 'osce/cbm-10']);
    expect(ids(facts.delegationsOf(osce))).toEqual(['eu']);
    expect(ids(facts.cbmsOf(oewg))).toEqual([]);
  });

  it('finds the meetings of a process, oldest first, and those within a session', () => {
    expect(ids(facts.meetingsOf(oewg))).toEqual(['oewg/before', 'oewg/session', 'oewg/day']);
    expect(ids(facts.meetingsWithin(graph.meetings.get('oewg/session')))).toEqual(['oewg/day']);
    expect(ids(facts.meetingsWith(graph.documents.get('paper')))).toEqual(['oewg/session']);
  });

  it('finds statements by meeting, session, delegation, question and position', () => {
    const by = (statements: readonly { readonly url: string }[]) => statements.map(({ url }) => url);
    const both = ['/positions/oewg/day/kenya/#statement', '/positions/oewg/day/malta/#statement'];
    expect(by(facts.statementsAt(graph.meetings.get('oewg/day')))).toEqual(both);
    expect(by(facts.statementsDuring(graph.meetings.get('oewg/session')))).toEqual(both);
    expect(by(facts.statementsOn(graph.questions.get('question')))).toEqual(both);
    expect(by(facts.statementsBy(graph.delegations.get('malta')))).toEqual(both.slice(1));
    expect(by(facts.statementsIn(graph.positions.get('oewg/day/kenya')))).toEqual(both.slice(0, 1));
    expect(ids(facts.positionsAt(graph.meetings.get('oewg/day')))).toHaveLength(2);
  });

  it('finds measures by theme, party, and beside each other, and themes in their order', () => {
    expect(ids(facts.cbmsOnTheme('drills'))).toEqual(['osce/cbm-10']);
    expect(ids(facts.cbmsWithParty(graph.delegations.get('kenya')))).toEqual(['bilateral/one']);
    expect(ids(facts.cbmsBeside(graph.cbms.get('bilateral/one')))).toEqual(['bilateral/one']);
    expect(ids(facts.cbmsBeside(graph.cbms.get('osce/cbm-10')))).toEqual(['osce/cbm-2', 'osce/cbm-10']);
    expect(ids(facts.networksOfCbm(graph.cbms.get('osce/cbm-2')))).toEqual(['osce']);
    expect(ids(facts.themes()).slice(-2)).toEqual(['drills', 'contact']);
  });

  it('finds details of a question, members of a body, and what replaced a document', () => {
    expect(ids(facts.detailsOf(graph.questions.get('wide')))).toEqual(['detail']);
    expect(ids(facts.organisationsListing(graph.delegations.get('malta')))).toEqual(['osce']);
    expect(ids(facts.documentsReplacing(graph.documents.get('older')))).toEqual(['newer']);
  });
});

it('counts every claim once, and leaves a document’s own claims out of those that rest on it', () => {
  const graph = graphOf({
    documents: {
      paper: {
        contents: [
          {
            heading: 'What it says',
            claims: [{ id: 'own', ...claimWith({ source: { document: 'paper' } }) }],
          },
        ],
      },
    },
    organisations: { osce: { claims: [{ id: 'of-osce', ...claimWith({ source: { document: 'paper' } }) }] } },
  });
  const { claims, claimsOf, claimsRestingOn } = factsOf(graph);
  expect(claims().map(({ claim }) => claim.anchor)).toEqual(['of-osce', 'own']);
  expect(claimsOf(graph.documents.get('paper')).map(({ anchor }) => anchor)).toEqual(['own']);
  expect(claimsRestingOn(graph.documents.get('paper')).map(({ claim }) => claim.anchor)).toEqual(['of-osce']);
});
