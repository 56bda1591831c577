import { describe, expect, it } from 'vitest';
import { claimsOf, linkAnchor } from './claims.ts';
import { claimWith, type GivenEntries, graphOf } from './graph-of.ts';

type Fields<C extends keyof GivenEntries> = NonNullable<GivenEntries[C]>[string];

const claimsOfMeasure = (fields: Fields<'cbms'>) =>
  claimsOf(graphOf({ cbms: { 'osce/cbm-8': fields } }).cbms.get('osce/cbm-8'));
const anchors = (claims: readonly { anchor: string }[]) => claims.map(({ anchor }) => anchor);

describe('the claims of a measure', () => {
  it('begin with its adoption and follow its fields', () => {
    const claims = claimsOfMeasure({
      officialTitle: claimWith(),
      asks: [{ id: 'asks-contact', ...claimWith() }],
      practice: [{ id: 'test-2019', on: '2019', ...claimWith() }],
      links: [{ relation: 'builds-on', to: 'oas/cbm-1', basis: 'stated', claim: claimWith() }],
    });
    expect(anchors(claims)).toEqual([
      'adoption',
      'official-title',
      'asks-contact',
      'test-2019',
      'builds-on-oas-cbm-1',
    ]);
  });

  it('say where each stands in the data', () => {
    const claims = claimsOfMeasure({
      asks: [
        { id: 'one', ...claimWith() },
        { id: 'two', ...claimWith() },
      ],
    });
    expect(claims.map(({ path }) => path)).toEqual([['adoption'], ['asks', 0], ['asks', 1]]);
  });

  it('carry the dates of practice', () => {
    const [, , practice] = claimsOfMeasure({
      practice: [{ id: 'round', on: '2019-05', until: '2019-06', ...claimWith() }],
    });
    expect(practice).toMatchObject({ on: '2019-05', until: '2019-06', text: 'Something is so.' });
  });
});

describe('the claim about an adoption', () => {
  const adoption = { document: 'document', checked: 'primary', paragraph: 'CBM 8' } as const;

  it('says when, as exactly as is known, and where', () => {
    const [day] = claimsOfMeasure({ adoption: { ...adoption, date: '2013-12-03' } });
    expect(day).toMatchObject({
      text: 'Adopted on 3 December 2013.',
      source: { document: 'document', paragraph: 'CBM 8' },
      checked: 'primary',
      on: '2013-12-03',
    });
    const [month] = claimsOfMeasure({ status: 'recommended', adoption: { ...adoption, date: '2013-12' } });
    expect(month?.text).toBe('Recommended; the date recorded is December 2013.');
  });

  it.each([
    ['adopted', 'Adopted; the date is not recorded.'],
    ['recommended', 'Recommended; the date is not recorded.'],
    ['proposed', 'Proposed; the date is not recorded.'],
    ['in-preparation', 'In preparation; no adoption is recorded.'],
    ['unconfirmed', 'Not confirmed by any text read.'],
  ] as const)('of a measure that is %s says: %s', (status, text) => {
    expect(claimsOfMeasure({ status, adoption })[0]?.text).toBe(text);
  });
});

describe('the claims of other entries', () => {
  it('take the anchor of a statement from the statement', () => {
    const graph = graphOf({
      positions: {
        'oewg/day/kenya': {
          statements: [{ id: 'repository', question: 'q', stance: 'support', claim: claimWith() }],
        },
      },
    });
    expect(anchors(claimsOf(graph.positions.get('oewg/day/kenya')))).toEqual(['repository']);
  });

  it('take the anchor of evidence from the fact that it is for', () => {
    const graph = graphOf({
      organisations: { osce: { evidence: { founded: claimWith(), members: claimWith() } } },
      networks: { directory: { evidence: { since: claimWith() }, access: claimWith() } },
    });
    expect(anchors(claimsOf(graph.organisations.get('osce')))).toEqual(['founded', 'members']);
    expect(anchors(claimsOf(graph.networks.get('directory')))).toEqual(['manager', 'since', 'access']);
  });

  it('are none where nothing is claimed', () => {
    expect(claimsOf(graphOf({ themes: { contacts: {} } }).themes.get('contacts'))).toEqual([]);
  });
});

describe('linkAnchor', () => {
  it('joins the relation and the other measure', () => {
    expect(linkAnchor('builds-on', 'osce/cbm-8')).toBe('builds-on-osce-cbm-8');
  });
});
