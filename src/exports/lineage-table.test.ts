import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { lineageTable } from './lineage-table.ts';
import { themesByBodyTable } from './themes-by-body-table.ts';
import { editionOf } from './edition-of.ts';

const facts = factsOf(
  graphOf({
    organisations: { osce: { documents: ['note'] } },
    cbms: {
      'osce/cbm-8': {
        themes: ['contact'],
        designation: 'OSCE CBM 8',
        links: [
          {
            relation: 'builds-on',
            to: 'gge/26',
            basis: 'stated',
            claim: claimWith({ text: 'It says so, "twice".', source: { document: 'act', paragraph: '3' } }),
          },
        ],
      },
      'osce/cbm-9': { themes: ['contact'], status: 'unconfirmed' },
      'gge/26': { themes: ['terms'], designation: 'GGE 2013, para. 26' },
    },
  }),
);

/** The columns of version 1.1 of the data, in their order, before any that was added. */
const lineageColumns =
  'from,fromDesignation,relation,to,toDesignation,basis,text,document,paragraph,checked,url';

describe('the table of links', () => {
  it('has one row a link, as the measure that holds it states it', () => {
    expect(csvOf(lineageTable, facts, editionOf()).split('\r\n')).toEqual([
      `${lineageColumns},note,via,checkedOn`,
      'osce/cbm-8,OSCE CBM 8,builds-on,gge/26,"GGE 2013, para. 26",stated,"It says so, ""twice"".",act,3,secondary,/cbms/osce/cbm-8/#builds-on-gge-26,,,',
      '',
    ]);
  });
});

describe('the table of themes by body', () => {
  const rows = (asOf: string | null) =>
    parse<Record<string, string>>(csvOf(themesByBodyTable, facts, editionOf({ asOf })), { columns: true });

  it('has one row for each pair of a theme and a body, provisional measures apart from the others', () => {
    expect(rows('2026-01-15')).toEqual([
      row('contact', 'gge', 'none', '0', '', ''),
      row('contact', 'osce', 'found', '2', 'osce/cbm-8', 'osce/cbm-9', 'note'),
      row('terms', 'gge', 'found', '1', 'gge/26', ''),
      row('terms', 'osce', 'none', '0', '', '', 'note'),
    ]);
  });

  it('leaves the day out when it is not known', () => {
    expect(new Set(rows(null).map(({ asOf }) => asOf))).toEqual(new Set(['']));
  });

  const row = (
    theme: string,
    body: string,
    finding: string,
    measures: string,
    cbms: string,
    provisional: string,
    notRead = '',
  ) => ({
    theme,
    body,
    finding,
    measures,
    cbms,
    provisional,
    searched: 'document',
    notRead,
    asOf: '2026-01-15',
  });
});
