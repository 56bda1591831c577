import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { lineageColumns, lineageCsv } from './lineage-csv.ts';
import { themesByBodyCsv } from './themes-by-body-csv.ts';

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

describe('lineageCsv', () => {
  it('has one row a link, as the measure that holds it states it', () => {
    expect(lineageCsv(facts.links()).split('\r\n')).toEqual([
      'from,fromDesignation,relation,to,toDesignation,basis,text,document,paragraph,checked,url',
      'osce/cbm-8,OSCE CBM 8,builds-on,gge/26,"GGE 2013, para. 26",stated,"It says so, ""twice"".",act,3,secondary,/cbms/osce/cbm-8/#builds-on-gge-26',
      '',
    ]);
  });

  it('has its header even without links', () => {
    expect(lineageCsv([])).toBe(`${lineageColumns.join(',')}\r\n`);
  });
});

describe('themesByBodyCsv', () => {
  const rows = (asOf?: string) =>
    parse<Record<string, string>>(themesByBodyCsv(facts, asOf), { columns: true });

  it('has one row for each pair of a theme and a body, provisional measures apart from the others', () => {
    expect(rows('2026-01-15')).toEqual([
      row('contact', 'gge', 'none', '0', '', ''),
      row('contact', 'osce', 'found', '2', 'osce/cbm-8', 'osce/cbm-9', 'note'),
      row('terms', 'gge', 'found', '1', 'gge/26', ''),
      row('terms', 'osce', 'none', '0', '', '', 'note'),
    ]);
  });

  it('leaves the day out when it is not known', () => {
    expect(new Set(rows().map(({ asOf }) => asOf))).toEqual(new Set(['']));
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
