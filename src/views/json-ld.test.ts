import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { entryJsonLd } from './json-ld-of-entry.ts';
import { jsonLdText } from './json-ld-text.ts';
import { pageOfEntry } from './page-of-entry.ts';

const onSite = (path: string) => `https://cbm.example${path}`;
const graph = graphOf({
  cbms: { 'osce/cbm-8': { status: 'proposed' } },
  meetings: { 'oewg/day': { from: '2020-02', place: 'New York' } },
  documents: { draft: { symbol: 'A/AC.290/2021/CRP.2', date: '2021', url: 'https://a.example/' } },
  delegations: { malta: { iso3: 'MLT' } },
  positions: { 'oewg/day/malta': {} },
});
const facts = factsOf(graph);

describe('JSON-LD', () => {
  it('says of a measure how it stands, in a word', () => {
    expect(entryJsonLd(graph.cbms.get('osce/cbm-8'), facts)).toMatchObject({
      '@type': 'CreativeWork',
      creativeWorkStatus: 'Proposed',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('keeps dates as exact as they are known', () => {
    expect(entryJsonLd(graph.meetings.get('oewg/day'), facts)).toMatchObject({
      '@type': 'Event',
      startDate: '2020-02',
      location: { name: 'New York' },
    });
  });

  it('calls a draft a draft, and does not put it under the licence of this repository', () => {
    const data = entryJsonLd(graph.documents.get('draft'), facts);
    expect(data).toMatchObject({ datePublished: '2021', sameAs: ['https://a.example/'] });
    expect(JSON.stringify(data)).toContain('Draft');
    expect(data).not.toHaveProperty('license');
  });

  it('gives no delegation a type that would say something of its standing', () => {
    expect(entryJsonLd(graph.delegations.get('malta'), facts)).toMatchObject({
      about: { '@type': 'Thing', identifier: 'MLT' },
    });
  });

  it('has full addresses where that of the site is known, and no sign that could end its element', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '>', '/script', '!--', '"', '\\', '\u2028', 'a') });
    fc.assert(
      fc.property(text, (name) => {
        const data = { '@context': 'https://schema.org', '@type': 'WebPage', '@id': '/a/', name } as const;
        const written = jsonLdText(data, onSite);
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toEqual({ ...data, '@id': 'https://cbm.example/a/' });
      }),
    );
  });
});

describe('the head of an entry', () => {
  const links = pageOfEntry(graph.delegations.get('malta'), facts).head?.links ?? [];

  it('says how to cite it, what it is, under which licence, and what describes it', () => {
    expect(links.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      'cite-as /delegations/malta/',
      'type https://schema.org/CreativeWork',
      'license https://creativecommons.org/licenses/by/4.0/',
      'collection /delegations/',
      'describedby /data/v1/delegations/malta.json',
      'describedby /cite/delegations/malta.csl.json',
      'describedby /cite/delegations/malta.bib',
      'describedby /cite/delegations/malta.ris',
      'alternate /delegations/malta/index.md',
      'alternate /feeds/delegations/malta.xml',
    ]);
  });

  it('was changed when its own file was, or one that mentions it', () => {
    const { madeFrom } = pageOfEntry(graph.delegations.get('malta'), facts);
    expect(madeFrom).toEqual(['delegations/malta', 'positions/oewg/day/malta']);
  });
});
