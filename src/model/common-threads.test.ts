import { describe, expect, it } from 'vitest';
import type { Relation } from '#schema/vocabularies.ts';
import { commonThreads } from './common-threads.ts';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { themesByBody } from './theme-by-body.ts';

const link = (to: string, relation: Relation = 'builds-on') => ({
  relation,
  to,
  basis: 'editorial' as const,
  claim: claimWith(),
});

const facts = factsOf(
  graphOf({
    themes: { contact: { order: 0 }, drills: { order: 1 } },
    cbms: {
      'gge/26': { themes: ['contact'], kinds: ['communication'] },
      'osce/cbm-8': { themes: ['contact'], kinds: ['communication'], links: [link('gge/26')] },
      'oas/cbm-2': {
        themes: ['contact', 'drills'],
        kinds: ['communication', 'stability'],
        links: [link('gge/26'), link('osce/cbm-8', 'counterpart-of')],
      },
      'oas/cbm-3': { themes: ['contact'], links: [link('oas/cbm-2')] },
      'arf/cbm-1': {
        themes: ['contact'],
        status: 'unconfirmed',
        kinds: ['capacity-building'],
        links: [link('gge/26')],
      },
      'eu/one': { themes: ['drills'], links: [link('gge/26')] },
    },
  }),
);
const [contact, drills] = themesByBody(facts).map((row) => commonThreads(row, facts));

describe('the common threads of a theme', () => {
  it('hold the links whose two measures both carry it', () => {
    expect(contact?.links.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      'arf/cbm-1 gge/26',
      'oas/cbm-2 gge/26',
      'oas/cbm-2 osce/cbm-8',
      'oas/cbm-3 oas/cbm-2',
      'osce/cbm-8 gge/26',
    ]);
    expect(drills?.links).toEqual([]);
  });

  it('say which bodies have a kind of measure, leaving out what is provisional', () => {
    expect(contact?.kinds.map(({ kind, bodies }) => [kind, bodies.map(({ id }) => id)])).toEqual([
      ['communication', ['gge', 'oas', 'osce']],
      ['transparency', ['oas']],
      ['stability', ['oas']],
    ]);
  });

  it('join measures of three or more bodies by their links, from either end, once for each body', () => {
    expect(contact?.joined.map(({ cbm, bodies, links }) => [cbm.id, bodies, links.length])).toEqual([
      ['gge/26', 2, 2],
      ['oas/cbm-2', 2, 2],
      ['osce/cbm-8', 2, 2],
    ]);
  });

  it('leave alone the measures that no link, on whatever theme, joins to one of another body', () => {
    expect(contact?.alone.map(({ id }) => id)).toEqual(['oas/cbm-3']);
    expect(drills?.alone).toEqual([]);
  });
});
