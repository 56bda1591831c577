import { describe, expect, it } from 'vitest';
import { fieldAt, valueAt, withValueAt } from './at-path.ts';
import { formOf } from './form-of.ts';

const data = { level: 'bilateral', asks: [{ id: 'a', source: { document: 'x' } }, { id: 'b' }] };

describe('paths into data', () => {
  it('lead to a value, or to nothing', () => {
    expect(valueAt(data, ['asks', 0, 'source', 'document'])).toBe('x');
    expect(valueAt(data, ['asks', 5, 'source'])).toBeUndefined();
    expect(valueAt(data, [])).toBe(data);
  });

  it('put a value in its place and leave the data as they were', () => {
    expect(withValueAt(data, ['asks', 1, 'source', 'document'], 'y')).toEqual({
      ...data,
      asks: [data.asks[0], { id: 'b', source: { document: 'y' } }],
    });
    expect(data.asks[1]).toEqual({ id: 'b' });
  });

  it('lead to the field of a form, in the shape that the data have', () => {
    const form = formOf('cbms');
    expect(fieldAt(form, data, ['asks', 0, 'source', 'document'])?.control.type).toBe('reference');
    expect(fieldAt(form, data, ['asks', 0])).toMatchObject({ label: 'Asks', control: { isClaim: true } });
    expect(fieldAt(form, data, ['parties'])?.label).toBe('Parties');
    expect(fieldAt(form, data, ['organisation'])).toBeUndefined();
  });
});
