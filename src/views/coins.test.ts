import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '#model/citation.ts';
import { coinsTitle } from './coins.ts';

const report: Citation = {
  id: 'opencbm:source:a-68-98',
  type: 'report',
  title: 'Report of the Group',
  author: [{ literal: 'General Assembly' }],
  issued: { 'date-parts': [[2013, 6]] },
  number: 'A/68/98',
  URL: 'https://undocs.org/A/68/98',
  language: 'en',
};
const read = (citation: Citation) => Object.fromEntries(new URLSearchParams(coinsTitle(citation)));

describe('a COinS span', () => {
  it('has what a reference manager keeps, the name of a body whole', () => {
    expect(read(report)).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'report',
      'rft.title': 'Report of the Group',
      'rft.aucorp': 'General Assembly',
      'rft.date': '2013-06',
      'rft.description': 'A/68/98',
      'rft.language': 'en',
      'rft.identifier': 'https://undocs.org/A/68/98',
    });
  });

  it('names no address where none is a full one', () => {
    expect(read({ ...report, URL: '/documents/a-68-98/' })).not.toHaveProperty('rft.identifier');
  });

  it('calls a treaty a document', () => {
    expect(read({ ...report, type: 'treaty' })).toMatchObject({ 'rft.type': 'document' });
  });

  it('gives back any title, and holds nothing that would end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(coinsTitle({ ...report, title })).toMatch(/^[\w.=&%~!*'()-]*$/);
        expect(read({ ...report, title })['rft.title']).toBe(title.toWellFormed());
      }),
    );
  });
});
