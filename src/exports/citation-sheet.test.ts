import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { citationFiles } from './citation-files.ts';

const facts = factsOf(
  graphOf({
    networks: { contacts: { manager: claimWith({ source: { document: 'decision' } }) } },
    documents: { decision: { symbol: 'PC.DEC/1106' }, unknown: { kind: 'unidentified' } },
  }),
);
const files = new Map(citationFiles(facts).map(({ path, text }) => [path, text]));

it('writes a sheet with the entry, its source and each claim in both styles', () => {
  expect(files.get('cite/networks/contacts.txt')).toMatchInlineSnapshot(`
    "contacts

    CITE THIS PAGE

    Note, Chicago-like:
    Open CBM Repository contributors, “contacts”, Open CBM Repository, no date, /networks/contacts/. [Not yet released; no history at hand. The address is relative to the site.]

    Note, OSCOLA-like:
    Open CBM Repository contributors, ‘contacts’ (Open CBM Repository, no date) </networks/contacts/> [Not yet released; no history at hand. The address is relative to the site.]

    CITE THE SOURCE DOCUMENT

    Note, Chicago-like:
    An issuer, “decision”, PC.DEC/1106, no date.

    Note, OSCOLA-like:
    An issuer, ‘decision’ (no date) PC.DEC/1106

    CITE A CLAIM

    #manager
    Something is so.
    Open CBM Repository contributors, “contacts, claim manager”, Open CBM Repository, no date, /networks/contacts/#manager. [Rests on An issuer, PC.DEC/1106. Checked: the source is a published account, read at least in part. Not yet released; no history at hand. The address is relative to the site.]
    Open CBM Repository contributors, ‘contacts, claim manager’ (Open CBM Repository, no date) </networks/contacts/#manager> [Rests on An issuer, PC.DEC/1106. Checked: the source is a published account, read at least in part. Not yet released; no history at hand. The address is relative to the site.]
    "
  `);
});

it('puts claims into files of their own, where there are any', () => {
  expect([...files.keys()].filter((name) => name.startsWith('cite/networks/'))).toEqual([
    'cite/networks/contacts.txt',
    'cite/networks/contacts.bib',
    'cite/networks/contacts.ris',
    'cite/networks/contacts.csl.json',
    'cite/networks/contacts.claims.bib',
    'cite/networks/contacts.claims.ris',
    'cite/networks/contacts.claims.csl.json',
  ]);
  expect(files.has('cite/documents/decision.claims.bib')).toBe(false);
});

it('cites in the files of a document the document itself; of what is not identified, only the record here', () => {
  expect(files.get('cite/documents/decision.bib')).toMatch(/^@techreport\{opencbm:source:decision,/);
  expect(files.get('cite/documents/decision.txt')).toContain('CITE THE RECORD OF IT ON THIS SITE');
  expect(files.get('cite/documents/unknown.bib')).toMatch(/^@online\{opencbm:documents:unknown,/);
});
