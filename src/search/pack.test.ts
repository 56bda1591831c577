import { expect, test } from 'vitest';
import { packCatalogue, unpackCatalogue } from './pack.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

test('a catalogue, packed and unpacked, is the same', () => {
  const built = { ...sampleCatalogue, texts: 'en_12ab' };
  expect(unpackCatalogue(packCatalogue(built))).toEqual(built);
  expect(unpackCatalogue(packCatalogue(sampleCatalogue))).toEqual(sampleCatalogue);
});
