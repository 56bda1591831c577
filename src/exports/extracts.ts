import { compareBodies, comparableBodies } from '#model/comparison.ts';
import { inFirstOrder } from '#model/comparison-address.ts';
import type { Facts } from '#model/facts.ts';
import { matrixOf } from '#model/matrix.ts';
import { matrixParts } from '#model/matrix-parts.ts';
import { comparableQuestions, compareQuestions } from '#model/question-comparison.ts';
import { bodyComparisonTable, questionComparisonTable } from './comparison-tables.ts';
import type { DataTable } from './data-table.ts';
import { matrixTableOf } from './matrix-table.ts';

/** The folders below /data/v1/ in which extracts stand. */
export const extractFolders = ['matrix', 'compare'] as const;
export type ExtractFolder = (typeof extractFolders)[number];

/** A table that holds what one page shows of the data: a part of the matrix, or a comparison. */
export interface Extract {
  /** Its path below its folder, without an ending: `region/africa`. */
  readonly path: string;
  readonly table: DataTable;
}

/** Every extract of a folder. */
export const extractsIn = (folder: ExtractFolder, facts: Facts): Extract[] =>
  folder === 'matrix' ? matrixExtracts(facts) : comparisonExtracts(facts);

const matrixExtracts = (facts: Facts): Extract[] =>
  matrixParts(facts).map(({ path, questions, statements }) => ({
    path,
    table: matrixTableOf('matrix', () => matrixOf(questions, statements, facts)),
  }));

function comparisonExtracts(facts: Facts): Extract[] {
  const bodies = comparableBodies(facts);
  const ofBodies = pairsOf(bodies, (body) => bodies.filter((other) => other !== body));
  const ofQuestions = pairsOf(facts.graph.questions.all, (question) => comparableQuestions(question, facts));
  return [
    ...ofBodies.map(([a, b]) => ({
      path: `${a.id}/${b.id}`,
      table: bodyComparisonTable(() => compareBodies(a, b, facts)),
    })),
    ...ofQuestions.map(([a, b]) => ({
      path: `questions/${a.id}/${b.id}`,
      table: questionComparisonTable(() => compareQuestions(a, b, facts)),
    })),
  ];
}

/** Every two that can be compared, each pair once, in the order in which its data are published. */
const pairsOf = <T extends { readonly id: string }>(
  all: readonly T[],
  othersOf: (one: T) => readonly T[],
): (readonly [T, T])[] =>
  all.flatMap((one) =>
    othersOf(one)
      .filter((other) => inFirstOrder(one, other)[0] === one)
      .map((other) => [one, other] as const),
  );
