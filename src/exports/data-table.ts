import type { z } from 'zod';
import type { Facts } from '#model/facts.ts';
import type { Edition } from './edition.ts';

/** A table of the open data: a CSV file with its manual. Everything said of its columns is said by the schema of a row. */
export interface DataTable {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /**
   * What a row holds, with a sentence for each field. A record inside it becomes columns of its own: `adoption.date`.
   * A function where the content decides which columns there are.
   */
  readonly row: z.ZodObject | ((facts: Facts) => z.ZodObject);
  /** The columns whose values, together, no other row has. */
  readonly key: readonly string[];
  /** In an order that the content alone decides. */
  readonly rows: (facts: Facts, edition: Edition) => readonly object[];
}

/** A table whose rows are checked against the schema of a row as they are written. */
export const dataTable = <Row extends z.ZodObject>(
  table: Omit<DataTable, 'row' | 'key' | 'rows'> & {
    readonly row: Row;
    readonly key: readonly (string & keyof z.output<Row>)[];
    readonly rows: (facts: Facts, edition: Edition) => readonly z.output<Row>[];
  },
): DataTable => table;

/** What a row of a table holds. */
export const rowOf = ({ row }: DataTable, facts: Facts): z.ZodObject =>
  typeof row === 'function' ? row(facts) : row;
