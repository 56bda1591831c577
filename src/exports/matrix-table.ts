import { z } from 'zod';
import type { Facts } from '#model/facts.ts';
import { type Matrix, wholeMatrix } from '#model/matrix.ts';
import { countRows } from '#model/matrix-rows.ts';
import { iso3, reference } from '#schema/primitives.ts';
import { regions } from '#schema/vocabularies.ts';
import { dataFile, matrixColumn } from '#text/data.ts';
import type { DataTable } from './data-table.ts';

/** A matrix as one row a delegation and one column a question, called by its id. */
export const matrixTableOf = (name: string, matrixIn: (facts: Facts) => Matrix): DataTable => ({
  name,
  ...dataFile.matrix,
  key: ['delegation'],
  row: (facts) =>
    z.strictObject({
      delegation: reference('delegations').describe('Who spoke or wrote.'),
      name: z.string().describe('Its name.'),
      iso3: iso3.optional().describe('ISO 3166-1 alpha-3 code; organisations have none.'),
      region: z.enum(regions).optional().describe('Its regional group at the United Nations.'),
      statements: z.int().nonnegative().describe('How many statements the row holds.'),
      ...Object.fromEntries(
        matrixIn(facts).questions.map(({ id, data }) => [
          id,
          z.array(reference('stances')).optional().describe(matrixColumn(data.title)),
        ]),
      ),
    }),
  rows: (facts) =>
    matrixIn(facts).rows.map((row) => ({
      delegation: row.delegation.id,
      name: row.name,
      iso3: row.delegation.data.iso3,
      region: row.delegation.data.region,
      statements: countRows([row]).statements,
      ...Object.fromEntries(
        [...row.cells].map(([question, cell]) => [question, cell.map(({ stance }) => stance).reverse()]),
      ),
    })),
});

/** Every delegation with a record, by every question. */
export const matrixTable = matrixTableOf('matrix', wholeMatrix);
