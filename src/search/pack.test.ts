import { expect, test } from 'vitest';
import { packCatalogue, unpackCatalogue } from './pack.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

test('a catalogue, packed and unpacked, is the same', () => {
  expect(unpackCatalogue(packCatalogue(sampleCatalogue))).toEqual(sampleCatalogue);
});
