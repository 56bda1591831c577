import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, Table } from './table.ts';

const tableOf = (...ids: string[]) => new Table(ids.map((id) => ({ id })));

describe('a table', () => {
  it('sorts by id, with numbers in the order of counting', () => {
    expect(tableOf('osce/cbm-10', 'osce/cbm-2', 'oas/cbm-3').ids).toEqual([
      'oas/cbm-3',
      'osce/cbm-2',
      'osce/cbm-10',
    ]);
  });

  it('has one order, whatever the order in which entries came', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?$/), { minLength: 2 });
    fc.assert(
      fc.property(ids, (given) => {
        expect(tableOf(...given.toReversed()).ids).toEqual(tableOf(...given).ids);
      }),
    );
  });

  it('finds what it has and says so', () => {
    const table = tableOf('a', 'b');
    expect(table.get('a')).toEqual({ id: 'a' });
    expect(table.has('b')).toBe(true);
    expect([...table]).toEqual(table.all);
  });

  it('distinguishes a lookup that may fail from one that must not', () => {
    const table = tableOf('a');
    expect(table.find('z')).toBeUndefined();
    expect(table.has('z')).toBe(false);
    expect(() => table.get('z')).toThrow('No entry z');
  });
});

describe('compareIds', () => {
  it('never takes two different ids for one', () => {
    expect(compareIds('cbm-1', 'cbm-01')).not.toBe(0);
    expect(compareIds('cbm-1', 'cbm-1')).toBe(0);
  });
});
