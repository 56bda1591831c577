import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { address, day, iso3, reference } from '#schema/primitives.ts';
import { columnsOf } from './columns.ts';
import { tableSchema } from './table-resource.ts';

const columns = columnsOf(
  z.strictObject({
    delegation: reference('delegations').describe('Who.'),
    on: day.optional().describe('When.'),
    iso3: iso3.optional().describe('Its code.'),
    at: address.optional().describe('Where it is read.'),
  }),
);

describe('the schema of a table', () => {
  it('gives a pattern to text alone, since Frictionless Data knows none for a date', () => {
    const { fields } = tableSchema('positions', columns, ['delegation'], () => true) as { fields: object[] };
    expect(fields).toMatchObject([
      { name: 'delegation', type: 'string', constraints: { required: true } },
      { name: 'on', type: 'date' },
      { name: 'iso3', type: 'string', constraints: { pattern: '[A-Z]{3}' } },
      { name: 'at', type: 'string', format: 'uri' },
    ]);
    expect(fields[1]).not.toHaveProperty('constraints');
  });

  it('has a foreign key where the other table is in the same package, and no empty list of them', () => {
    const keysOf = (isBeside: boolean) =>
      tableSchema('positions', columns, ['delegation'], () => isBeside) as { foreignKeys?: object[] };
    expect(keysOf(true).foreignKeys).toEqual([
      { fields: 'delegation', reference: { resource: 'delegations', fields: 'id' } },
    ]);
    expect(keysOf(false)).not.toHaveProperty('foreignKeys');
  });
});
