import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { allCitationFiles } from './citation-files.ts';

const facts = factsOf(
  graphOf({
    networks: { contacts: { manager: claimWith({ source: { document: 'decision' } }) } },
    documents: { decision: { symbol: 'PC.DEC/1106' }, unknown: { kind: 'unidentified' } },
  }),
);
const files = new Map(allCitationFiles(facts).map(({ name, text }) => [name, text]));

it('writes a sheet with the entry, its source and each claim in both styles', () => {
  expect(files.get('networks/contacts.txt')).toMatchInlineSnapshot(`
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
  expect([...files.keys()].filter((name) => name.startsWith('networks/'))).toEqual([
    'networks/contacts.txt',
    'networks/contacts.bib',
    'networks/contacts.ris',
    'networks/contacts.csl.json',
    'networks/contacts.claims.bib',
    'networks/contacts.claims.ris',
    'networks/contacts.claims.csl.json',
  ]);
  expect(files.has('documents/decision.claims.bib')).toBe(false);
});

it('cites in the files of a document the document itself; of what is not identified, only the record here', () => {
  expect(files.get('documents/decision.bib')).toMatch(/^@techreport\{opencbm:source:decision,/);
  expect(files.get('documents/decision.txt')).toContain('CITE THE RECORD OF IT ON THIS SITE');
  expect(files.get('documents/unknown.bib')).toMatch(/^@online\{opencbm:documents:unknown,/);
});
