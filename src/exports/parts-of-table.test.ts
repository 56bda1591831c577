import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { partsOfTable } from './parts-of-table.ts';

const columns = ['id', 'text'];
const read = (csv: string): string[][] => parse(csv, { bom: false, record_delimiter: '\r\n' });

/** What may end a line or a cell where it should not. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', '\r\n', '\r', '\n', ',', 'é', ' ') }),
);
const tables = fc.array(fc.tuple(cell, cell), { maxLength: 30 });

describe('the parts of a table', () => {
  it('are none where the whole fits', () => {
    const csv = toCsv([columns, ['a', 'b']]);
    expect(partsOfTable(csv, Buffer.byteLength(csv))).toEqual([]);
    expect(partsOfTable(csv, Buffer.byteLength(csv) - 1)).toEqual([csv]);
  });

  it('have each the columns in the first line', () => {
    const csv = toCsv([columns, ['a', 'first'], ['b', 'second\r\nline'], ['c', 'third']]);
    expect(partsOfTable(csv, 30)).toEqual([
      'id,text\r\na,first\r\n',
      'id,text\r\nb,"second\r\nline"\r\n',
      'id,text\r\nc,third\r\n',
    ]);
  });

  it('have, joined, the rows of the whole in their order', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 400 }), (rows, most) => {
        const csv = toCsv([columns, ...rows]);
        const parts = partsOfTable(csv, most);
        fc.pre(parts.length > 0);
        const tables = parts.map(read);
        expect(tables.map(([header]) => header)).toEqual(parts.map(() => columns));
        expect(tables.flatMap(([, ...own]) => own)).toEqual(read(csv).slice(1));
      }),
    );
  });

  it('stay within the limit but for a row that needs more alone', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 400 }), (rows, most) => {
        const large = partsOfTable(toCsv([columns, ...rows]), most).filter(
          (part) => Buffer.byteLength(part) > most,
        );
        expect(large.filter((part) => read(part).length > 2)).toEqual([]);
      }),
    );
  });
});
