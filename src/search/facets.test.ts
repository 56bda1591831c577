import { expect, test } from 'vitest';
import fc from 'fast-check';
import { countValues, isSelected, type Selection } from './facets.ts';
import { sampleCatalogue, sampleEntries } from './sample-catalogue.ts';

const selected = (selection: Selection) =>
  sampleEntries.filter((entry) => isSelected(entry, selection)).length;

test('or within a facet, and between facets', () => {
  expect(selected({ organisation: ['osce'] })).toBe(3);
  expect(selected({ organisation: ['osce'], level: ['regional'] })).toBe(2);
  expect(selected({ stance: ['support', 'oppose'] })).toBe(1);
});

test('question and stance must be those of one statement', () => {
  expect(selected({ question: ['repository'], stance: ['support'] })).toBe(1);
  expect(selected({ question: ['repository'], stance: ['oppose'] })).toBe(0);
});

test('every count is the number of entries that the box would show', () => {
  const values = sampleCatalogue.facets.flatMap(({ id, values: own }) =>
    own.map((value) => [id, value.id] as const),
  );
  fc.assert(
    fc.property(fc.subarray(values), (ticked) => {
      const selection: Selection = {};
      for (const [facet, value] of ticked) selection[facet] = [...(selection[facet] ?? []), value];
      const counts = countValues(sampleEntries, selection);
      for (const [facet, value] of values)
        expect(counts.get(facet)?.get(value) ?? 0).toBe(selected({ ...selection, [facet]: [value] }));
    }),
  );
});
