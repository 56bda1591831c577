import type { Facts } from '#model/facts.ts';
import { type Matrix, meetingsByCoverage } from '#model/matrix.ts';
import { countRows } from '#model/matrix-rows.ts';
import type { Statement } from '#model/statements.ts';
import { matrix as text, matrixPhrase } from '#text/matrix.ts';
import { matrixTable } from './matrix-table.ts';
import type { Block, Section } from './page.ts';

/** A matrix with its size, the coverage of its meetings and its data; `file` is the path of the data without its ending. */
export function matrixSection(
  matrix: Matrix,
  facts: Facts,
  heading: string,
  group: 'region' | 'name',
  file: string,
): Section {
  const statements = matrix.rows.flatMap(({ cells }) => [...cells.values()].flat());
  const read = meetingsByCoverage(statements.map(({ statement }) => statement));
  const isEmpty = matrix.rows.length === 0;
  const table: Block = isEmpty
    ? { type: 'text', text: text.empty }
    : { type: 'matrix', matrix: matrixTable(matrix, facts, heading, group) };
  return {
    id: 'matrix',
    heading,
    ...(!isEmpty && {
      intro: matrixPhrase.intro(countRows(matrix.rows), matrix.questions.length, read),
    }),
    blocks: [
      table,
      {
        type: 'downloads',
        files: [
          { text: text.csv, href: `/data/v1/${file}.csv`, detail: text.csvDetail },
          { text: text.statementsCsv, href: '/data/v1/statements.csv' },
        ],
      },
    ],
  };
}

/** The files that hold the statements of a matrix. */
export const filesOf = (statements: readonly Statement[]): string[] => [
  ...new Set(statements.map(({ position }) => position.file)),
];
