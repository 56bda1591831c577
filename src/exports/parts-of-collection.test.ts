import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { collectionJson, jsonText } from './collection-data.ts';
import { partsOfCollection } from './parts-of-collection.ts';
import { collectionFileSchema } from './published-files.ts';

interface File {
  readonly release: string | null;
  readonly entries: readonly unknown[];
  readonly moved: readonly unknown[];
  readonly withdrawn: readonly unknown[];
}
const read = (json: string) => JSON.parse(json) as File;
const join = (files: readonly File[]): File => ({
  ...(files[0] ?? { release: null }),
  entries: files.flatMap(({ entries }) => entries),
  moved: files.flatMap(({ moved }) => moved),
  withdrawn: files.flatMap(({ withdrawn }) => withdrawn),
});

const facts = factsOf(
  graphOf({
    cbms: { 'osce/cbm-1': {}, 'osce/cbm-2': {}, 'osce/cbm-3': {} },
    moved: { 'cbms/osce/old': { to: 'osce/cbm-1' } },
  }),
);
const whole = collectionJson(facts, 'cbms', { release: '2026-12-01' });

const record = fc.record({
  id: fc.string({ unit: 'binary' }),
  claims: fc.array(fc.jsonValue({ maxDepth: 2 })),
});
const files = fc.record({
  release: fc.constantFrom(null, '2026-12-01'),
  entries: fc.array(record),
  moved: fc.array(record, { maxLength: 3 }),
  withdrawn: fc.array(record, { maxLength: 3 }),
});

describe('the parts of a collection', () => {
  it('are none where the whole fits', () => {
    expect(partsOfCollection(whole, Buffer.byteLength(whole))).toEqual([]);
  });

  it('are each as the schema of the whole says, and of the same edition', () => {
    const parts = partsOfCollection(whole, 2000);
    expect(parts.length).toBeGreaterThan(2);
    const schema = collectionFileSchema('cbms');
    for (const part of parts) {
      expect(Object.keys(read(part))).toEqual(Object.keys(read(whole)));
      expect(read(part).release).toBe('2026-12-01');
      expect(schema.safeParse(JSON.parse(part)).error).toBeUndefined();
    }
  });

  it('hold, joined, every record of the whole in its order', () => {
    expect(jsonText(join(partsOfCollection(whole, 2000).map(read)))).toBe(whole);
    fc.assert(
      fc.property(files, fc.integer({ min: 100, max: 2000 }), (file, most) => {
        const json = jsonText(file);
        const parts = partsOfCollection(json, most);
        fc.pre(parts.length > 0);
        expect(jsonText(join(parts.map(read)))).toBe(json);
      }),
    );
  });

  it('stay within the limit but for a record that needs more alone', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 100, max: 2000 }), (file, most) => {
        const large = partsOfCollection(jsonText(file), most).filter(
          (part) => Buffer.byteLength(part) > most,
        );
        const records = large
          .map(read)
          .map(({ entries, moved, withdrawn }) => [...entries, ...moved, ...withdrawn]);
        expect(records.filter(({ length }) => length > 1)).toEqual([]);
      }),
    );
  });
});
