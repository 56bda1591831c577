import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { matrixOf, wholeMatrix } from '#model/matrix.ts';
import { delegationColumns, matrixCsv } from './matrix-csv.ts';

const says = (question: string, stance: string) => ({ id: question, question, stance, claim: claimWith() });

const facts = factsOf(
  graphOf({
    questions: { directory: {}, repository: {} },
    meetings: { 'oewg/day': { from: '2020-02-12' }, 'oewg/later': { from: '2021' } },
    delegations: {
      kenya: { name: 'Kenya', iso3: 'KEN', region: 'africa' },
      eu: { name: 'European Union', kind: 'organisation' },
    },
    positions: {
      'oewg/day/kenya': { statements: [says('repository', 'support'), says('directory', 'question')] },
      'oewg/later/kenya': { statements: [says('repository', 'oppose')] },
      'oewg/later/eu': { statements: [says('repository', 'support')] },
    },
  }),
);

describe('matrixCsv', () => {
  it('has one row a delegation and one column a question, in a cell the latest stance first', () => {
    expect(matrixCsv(wholeMatrix(facts)).split('\r\n')).toEqual([
      'delegation,name,iso3,region,statements,directory,repository',
      'eu,European Union,,,1,,support',
      'kenya,Kenya,KEN,africa,3,question,oppose; support',
      '',
    ]);
  });

  it('holds as many stances as there are statements, whichever questions are asked for', () => {
    const { all } = facts.graph.questions;
    fc.assert(
      fc.property(fc.subarray([...all]), (questions) => {
        const text = matrixCsv(matrixOf(questions, facts.statements(), facts));
        const lines: string[][] = parse(text, { fromLine: 2, recordDelimiter: '\r\n' });
        const stances = lines.flatMap((line) =>
          line.slice(delegationColumns.length).flatMap((cell) => (cell === '' ? [] : cell.split('; '))),
        );
        expect(stances).toHaveLength(
          facts.statements().filter(({ question }) => questions.includes(question)).length,
        );
      }),
    );
  });

  it('has its header even without rows', () => {
    expect(matrixCsv({ questions: [], rows: [] })).toBe(`${delegationColumns.join(',')}\r\n`);
  });
});
