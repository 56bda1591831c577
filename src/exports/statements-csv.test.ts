import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { type Statement, statementsOf } from '#model/statements.ts';
import { statementColumns, statementsCsv } from './statements-csv.ts';

const statements = statementsOf(
  graphOf({
    meetings: { 'oewg/day': { from: '2020-02-12' } },
    delegations: { kenya: { iso3: 'KEN' } },
    positions: {
      'oewg/day/kenya': {
        statements: [
          {
            id: 'repository',
            question: 'repository',
            stance: 'support',
            claim: claimWith({ text: 'Asked, "who?"', source: { document: 'account', paragraph: '9' } }),
          },
        ],
      },
      'oewg/day/unesco': {},
    },
  }),
);

/** A cell that a spreadsheet would run begins with ' instead, as https://owasp.org/www-community/attacks/CSV_Injection advises. */
const escaped = (text: string) => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);

describe('statementsCsv', () => {
  it('has one row a statement, in the order given', () => {
    expect(statementsCsv(statements).split('\r\n')).toEqual([
      'delegation,iso3,meeting,date,question,stance,text,document,paragraph,checked,url',
      'unesco,,oewg/day,2020-02-12,question,support,Something is so.,document,,secondary,/positions/oewg/day/unesco/#statement',
      'kenya,KEN,oewg/day,2020-02-12,repository,support,"Asked, ""who?""",account,9,secondary,/positions/oewg/day/kenya/#repository',
      '',
    ]);
  });

  it('has its header even without statements', () => {
    expect(statementsCsv([])).toBe(`${statementColumns.join(',')}\r\n`);
  });

  it('gives back any text when it is parsed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '-', "'", ' ', 'a', '\t') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (given) => {
        const said = given.map(([text, paragraph]) => withTexts(text, paragraph));
        const rows: string[][] = parse(statementsCsv(said), {
          fromLine: 2,
          bom: false,
          relax_column_count: false,
          record_delimiter: '\r\n',
        });
        expect(rows.map((row) => [row[6], row[8]])).toEqual(
          given.map(([text, paragraph]) => [escaped(text), escaped(paragraph)]),
        );
      }),
      { numRuns: 50 },
    );
  });
});

function withTexts(text: string, paragraph: string): Statement {
  const [statement] = statements;
  if (statement === undefined) throw new Error('The sample has two statements.');
  return { ...statement, claim: claimWith({ text, source: { document: 'account', paragraph } }) };
}
