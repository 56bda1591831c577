import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { type DataTable, dataTable } from './data-table.ts';

const facts = factsOf(graphOf({}));

const tableOf = (rows: { text: string; more: { words: string[] } }[]): DataTable =>
  dataTable({
    name: 'sample',
    title: 'Sample',
    description: 'A sample.',
    key: ['text'],
    row: z.strictObject({ text: z.string(), more: z.strictObject({ words: z.array(z.string()) }) }),
    rows: () => rows,
  });

const cellsOf = (table: DataTable): string[][] =>
  parse(csvOf(table, facts, editionOf()), {
    bom: false,
    relax_column_count: false,
    record_delimiter: '\r\n',
  });

/** What https://owasp.org/www-community/attacks/CSV_Injection advises: a cell that a spreadsheet would run begins with '. */
const isRun = (text: string) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
const withoutGuard = (cell: string) => (cell.startsWith("'") && isRun(cell.slice(1)) ? cell.slice(1) : cell);

/** How the page of the data says that a list is to be read. */
const listIn = (cell: string): string[] =>
  cell === ''
    ? []
    : [...cell.matchAll(/((?:\\.|[^\\;])*)(?:; |$)/gs)]
        .slice(0, -1)
        .map(([, value = '']) => value.replace(/\\(.)/gs, '$1'));

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', '=', '-', '+', '@', "'", ' ', 'a', '\t', ';', '\\'),
  }),
);

describe('csvOf', () => {
  it('names its columns first, those inside a record by their path', () => {
    expect(cellsOf(tableOf([]))).toEqual([['text', 'more.words']]);
  });

  it('gives back any text when it is parsed', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const [, ...rows] = cellsOf(tableOf(texts.map((each) => ({ text: each, more: { words: [] } }))));
        // A text that itself begins with an apostrophe before a sign of a formula cannot be told from a guarded one.
        const isAmbiguous = (each: string) => each.startsWith("'") && isRun(each.slice(1));
        expect(rows.map(([cell = '']) => withoutGuard(cell))).toEqual(
          texts.map((each) => (isAmbiguous(each) ? each.slice(1) : each)),
        );
      }),
    );
  });

  it('never lets a cell begin with a sign that a spreadsheet runs', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (each, words) => {
        const [, row = []] = cellsOf(tableOf([{ text: each, more: { words } }]));
        expect(row.filter(isRun)).toEqual([]);
      }),
    );
  });

  it('gives back the values of a list, whatever is in them', () => {
    const word = text.filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        fc.pre(!isRun(words[0] ?? '') && !(words[0] ?? '').startsWith("'"));
        const [, row = []] = cellsOf(tableOf([{ text: 'a', more: { words } }]));
        expect(listIn(row[1] ?? '')).toEqual(words);
      }),
    );
  });

  it('leaves empty what is null or left out, and writes figures and truth plainly', () => {
    const table: DataTable = {
      ...tableOf([]),
      row: z.strictObject({ a: z.string().nullable(), b: z.string().optional(), c: z.int(), d: z.boolean() }),
      rows: () => [{ a: null, c: -1, d: false }],
    };
    expect(csvOf(table, facts, editionOf())).toBe('a,b,c,d\r\n,,-1,false\r\n');
  });
});
