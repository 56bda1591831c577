import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '#model/graph-of.ts';
import { coinsOfCbm, coinsOfDocument, coinsTitle } from './coins.ts';

const onSite = (path: string) => `https://cbm.example${path}`;
const graph = graphOf({
  cbms: { 'osce/cbm-8': { designation: 'OSCE CBM 8', title: 'Points of contact' } },
  documents: {
    'a-68-98': {
      symbol: 'A/68/98',
      title: 'Report',
      kind: 'report',
      issuer: 'General Assembly',
      date: '2013-06-24',
      url: 'https://undocs.org/A/68/98',
    },
    'no-address': { kind: 'treaty' },
  },
});
const read = (title: string) => Object.fromEntries(new URLSearchParams(title));

describe('a COinS record', () => {
  it('of a measure is a page of this site', () => {
    expect(read(coinsTitle(coinsOfCbm(graph.cbms.get('osce/cbm-8'), graph), onSite))).toMatchObject({
      'rft.type': 'webpage',
      'rft.title': 'OSCE CBM 8: Points of contact – Open CBM Repository',
      'rft.aucorp': 'Open CBM Repository contributors',
      'rft.identifier': 'https://cbm.example/cbms/osce/cbm-8/',
    });
  });

  it('of a document is the document itself', () => {
    expect(read(coinsTitle(coinsOfDocument(graph.documents.get('a-68-98')), onSite))).toMatchObject({
      'rft.type': 'report',
      'rft.title': 'A/68/98: Report',
      'rft.aucorp': 'General Assembly',
      'rft.date': '2013-06-24',
      'rft.identifier': 'https://undocs.org/A/68/98',
    });
  });

  it('names no address where none is a full one', () => {
    const record = coinsOfDocument(graph.documents.get('no-address'));
    expect(read(coinsTitle(record, (path) => path))).not.toHaveProperty('rft.identifier');
  });

  it('gives back any title, and holds nothing that would end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const record = { ...coinsOfDocument(graph.documents.get('a-68-98')), title };
        const text = coinsTitle(record, onSite);
        expect(text).toMatch(/^[\w.=&%~!*'()-]*$/);
        expect(read(text)['rft.title']).toBe(title.toWellFormed());
      }),
    );
  });
});
