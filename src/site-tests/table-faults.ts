import { type Field, type Resource, type Table, type TableSchema, valuesIn } from './data-package.ts';

/** A table of a data package with its rows. */
export type PublishedTable = Omit<Resource, 'schema'> & {
  readonly schema: TableSchema;
  readonly table: Table;
};

/** The ids of each collection. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with a table by its schema. */
export function faultsInTable({ schema, table }: PublishedTable, idsIn: Ids): string[] {
  const { fields, primaryKey } = schema;
  const expected = fields.map(({ name }) => name);
  if (table.columns.join() !== expected.join()) return [`has the columns ${table.columns.join()}`];
  if (new Set(expected).size !== expected.length) return ['has two columns of one name'];
  const keys = table.rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
  return [
    ...(table.rows.length === 0 ? ['has no row'] : []),
    ...primaryKey
      .filter((name) => !expected.includes(name))
      .map((name) => `has no column ${name} for its key`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `has two rows ${key}`),
    ...table.rows.flatMap((row) =>
      fields.flatMap((field) => {
        const cell = row[field.name] ?? '';
        return faultsIn(cell, field, idsIn).map((fault) => `${field.name} is ${fault}`);
      }),
    ),
  ];
}

/** What is wrong with a cell by the promises of its column. */
function faultsIn(cell: string, field: Field, idsIn: Ids): string[] {
  const { required, enum: allowed, pattern, minimum } = field.constraints ?? {};
  if (cell === '') return required ? ['nothing, where something is required'] : [];
  if (field['x-list']) {
    const known = field['x-enum'] ? new Set(field['x-enum']) : idsIn.get(field['x-reference'] ?? '');
    if (field['x-reference'] !== undefined && known === undefined) return ['a list of what no table has'];
    return valuesIn(cell).filter((value) => value === '' || known?.has(value) === false);
  }
  const fits =
    formOf[field.type].test(cell) &&
    (field.format !== 'uri' || URL.canParse(cell)) &&
    (allowed === undefined || allowed.includes(cell)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (field['x-reference'] === undefined || idsIn.get(field['x-reference'])?.has(cell) === true);
  return fits ? [] : [cell];
}

const formOf = {
  string: /^/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};
