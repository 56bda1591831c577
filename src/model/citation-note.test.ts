import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { toChicago, toOscola } from './citation-note.ts';

const decision: Citation = {
  id: 'opencbm:source:pc-dec-1202',
  type: 'report',
  title: 'A “first” set of measures',
  author: [{ literal: 'OSCE Permanent Council' }],
  issued: { 'date-parts': [[2016, 3, 10]] },
  genre: 'Decision',
  number: 'PC.DEC/1202',
  locator: 'CBM 8',
  URL: 'https://www.osce.org/pc/227281',
  language: 'en',
};
const { number, locator, URL, issued, ...bare } = decision;

describe('a note in plain text', () => {
  it('names the body, title, symbol, date, place and address of a document', () => {
    expect(toChicago(decision)).toBe(
      'OSCE Permanent Council, “A ‘first’ set of measures”, PC.DEC/1202, 10 March 2016, CBM 8, https://www.osce.org/pc/227281.',
    );
    expect(toOscola(decision)).toBe(
      'OSCE Permanent Council, ‘A “first” set of measures’ (10 March 2016) PC.DEC/1202, CBM 8 <https://www.osce.org/pc/227281>',
    );
  });

  it('says the kind of a document without a symbol, and that there is no date', () => {
    expect(toChicago(bare)).toBe('OSCE Permanent Council, “A ‘first’ set of measures”, decision, no date.');
    expect(toOscola(bare)).toBe('OSCE Permanent Council, ‘A “first” set of measures’ (decision, no date)');
  });

  it('says a date no more exactly than it is known', () => {
    expect(toChicago({ ...decision, issued: { 'date-parts': [[2016, 3]] } })).toContain(', March 2016, ');
    expect(toOscola({ ...decision, issued: { 'date-parts': [[2016]] } })).toContain(' (2016) ');
  });

  it('ends with what must be said of it, and that an address is relative', () => {
    const page: Citation = { ...bare, 'container-title': 'The site', URL: '/cbms/a/', note: 'Unconfirmed.' };
    expect(toChicago(page)).toMatch(
      /, The site, no date, \/cbms\/a\/\. \[Unconfirmed\. The address is relative/,
    );
    expect(toOscola(page)).toMatch(
      /\(The site, no date\) <\/cbms\/a\/> \[Unconfirmed\. The address is relative/,
    );
  });
});
