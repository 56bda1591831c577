import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '#model/entry.ts';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { claimNote, citePage } from './cite.ts';
import { cbmPage } from './cbm-page.ts';
import { documentPage } from './document-page.ts';
import { headTags } from './head.ts';
import type { PageView } from './page.ts';
import { questionPage } from './question-page.ts';

const graph = graphOf({
  cbms: {
    'osce/cbm-8': {
      adoption: { document: 'decision', paragraph: '8', checked: 'secondary' },
      asks: [{ id: 'contact', ...claimWith({ source: { document: 'account' } }) }],
    },
    'arf/heard': { adoption: { document: 'unknown', checked: 'unchecked' }, status: 'unconfirmed' },
  },
  documents: {
    decision: { symbol: 'PC.DEC/1106', issuer: 'Council, Permanent', kind: 'decision', date: '2013-12' },
    account: {},
    unknown: { kind: 'unidentified' },
    treaty: { kind: 'treaty' },
  },
  positions: { 'oewg/day/kenya': {} },
});
const facts = factsOf(graph, (entry?: AnyEntry) => ({
  kind: 'release',
  date: entry?.id === 'osce/cbm-8' ? '2026-12-01' : '2026-12-31',
  address: (path) => `https://cbm.example${path}`,
}));
const measure = () => cbmPage(graph.cbms.get('osce/cbm-8'), facts);
const document = (id: string) => documentPage(graph.documents.get(id), facts);
const headOf = ({ cite }: Pick<PageView, 'cite'>) =>
  Object.fromEntries((cite?.head ?? []).map(({ name, content }) => [name, content]));

describe('the cite boxes', () => {
  it('of a measure cite it and, with its paragraph, the document that contains it, each with its files', () => {
    const [page, source, ...others] = measure().cite?.boxes ?? [];
    expect(page).toMatchObject({
      heading: 'Cite this page',
      files: [
        { text: 'BibTeX', href: '/cite/cbms/osce/cbm-8.bib' },
        { text: 'RIS', href: '/cite/cbms/osce/cbm-8.ris' },
        { text: 'CSL-JSON', href: '/cite/cbms/osce/cbm-8.csl.json' },
      ],
    });
    expect(page?.claimFiles[0]?.href).toBe('/cite/cbms/osce/cbm-8.claims.bib');
    expect(source?.notes[0]?.text).toContain('PC.DEC/1106, December 2013, para. 8');
    expect(source?.files[1]?.href).toBe('/cite/documents/decision.ris');
    expect(others).toEqual([]);
  });

  it('of a document cite it before the record of it', () => {
    const headings = document('decision').cite?.boxes.map(({ heading }) => heading);
    expect(headings).toEqual(['Cite the document', 'Cite the record of it on this site']);
  });

  it('never cite a document that is not identified', () => {
    const boxes = [
      ...(document('unknown').cite?.boxes ?? []),
      ...(cbmPage(graph.cbms.get('arf/heard'), facts).cite?.boxes ?? []),
    ];
    expect(boxes.map(({ citation }) => citation.type)).toEqual(['webpage', 'webpage']);
  });

  it('cite any other page in the state of the whole', () => {
    const { boxes } = citePage({ title: 'A and B', path: '/compare/a/b/', description: 'Both.' }, facts);
    expect(boxes[0]?.notes[0]?.text).toContain('https://cbm.example/@2026-12-31/compare/a/b/.');
  });
});

describe('a claim', () => {
  const note = 'https://cbm.example/@2026-12-01/cbms/osce/cbm-8/#contact. [Rests on ';

  it('has its citation on its own page', () => {
    const [asks] = measure().sections;
    expect(asks?.blocks).toMatchObject([{ claims: [{ cite: expect.stringContaining(note) as string }] }]);
  });

  it('has it wherever else it is shown, leading to its own page', () => {
    expect(claimNote(graph.cbms.get('osce/cbm-8'), 'contact', facts)).toContain(note);
    const [question] = graph.questions;
    const view = question && questionPage(question, facts);
    expect(JSON.stringify(view)).toContain('/@2026-12-31/positions/oewg/day/kenya/#statement. [Rests on ');
  });
});

describe('the head', () => {
  it('of an entry describes a web page at its dated address', () => {
    expect(headOf(measure())).toEqual({
      'z:itemType': 'webpage',
      citation_title: 'osce/cbm-8: osce/cbm-8',
      citation_author: 'Open CBM Repository contributors,',
      citation_date: '2026-12-01',
      citation_public_url: 'https://cbm.example/@2026-12-01/cbms/osce/cbm-8/',
      citation_language: 'en',
      citation_abstract: measure().description,
    });
  });

  it('of a document describes the document, by a body whose name stays whole, and leads to its record', () => {
    expect(headOf(document('decision'))).toMatchObject({
      'z:itemType': 'report',
      citation_author: 'Council – Permanent,',
      citation_date: '2013-12',
      citation_technical_report_number: 'PC.DEC/1106',
      citation_public_url: 'https://cbm.example/@2026-12-31/documents/decision/',
    });
    expect(headOf(document('treaty'))).toMatchObject({ 'z:itemType': 'document' });
    expect(headOf(document('unknown'))).toMatchObject({ 'z:itemType': 'webpage' });
  });

  it('ends the name of a body with a comma, unless it is one word', () => {
    const authorOf = (literal: string) => {
      const [box] = measure().cite?.boxes ?? [];
      const named = box && { ...box.citation, author: [{ literal }] };
      return named && headTags(named, named, '').find(({ name }) => name === 'citation_author')?.content;
    };
    expect([authorOf('News.example'), authorOf('Example News')]).toEqual(['News.example', 'Example News,']);
  });

  it('gives no address where only its path is known', () => {
    const { boxes } = citePage({ title: 'A', path: '/a/', description: 'A.' }, factsOf(graph));
    const [box] = boxes;
    const names = box && headTags(box.citation, box.citation, '').map(({ name }) => name);
    expect(names).not.toContain('citation_public_url');
  });
});
