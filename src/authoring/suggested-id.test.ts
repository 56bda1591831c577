import { expect, it } from 'vitest';
import { collectionOfPath, idOfPath } from '#intake/collection-of-path.ts';
import { parseFile } from '#intake/parse-file.ts';
import { readContent } from '#intake/read-content.ts';
import { decidedId, suggestedId } from './suggested-id.ts';

it.each([
  ['cbms', { organisation: 'osce', number: '8', title: 'Contacts' }, 'osce/cbm-8'],
  ['cbms', { level: 'bilateral', title: 'Hotline, direct' }, 'bilateral/hotline-direct'],
  ['cbms', { organisation: 'osce', designation: 'OSCE CBM 17', title: 'Contacts' }, 'osce/cbm-17'],
  ['cbms', { organisation: 'oas', designation: 'Hotline measure', title: 'A hotline' }, 'oas/a-hotline'],
  ['cbms', { title: 'Hotline' }, '/hotline'],
  ['cbms', {}, ''],
  ['positions', { meeting: 'oewg/2020', delegation: 'fiji' }, 'oewg/2020/fiji'],
  ['documents', { symbol: 'A/C.1/73/L.27', title: 'A draft' }, 'a-c-1-73-l-27'],
  ['glossary', { term: 'Point of contact' }, 'point-of-contact'],
  ['organisations', { names: { short: 'OSCE' } }, 'osce'],
  ['meetings', { process: 'oewg-2019-2021', from: '2020-02-12' }, 'oewg-2019-2021/2020-02-12'],
  ['delegations', { name: 'Côte d’Ivoire' }, 'cote-d-ivoire'],
  ['moved', { collection: 'cbms', from: 'osce/old' }, 'cbms/osce/old'],
] as const)('of an entry of %s with %j is %s', (collection, data, id) => {
  expect(suggestedId(collection, data)).toBe(id);
});

it('is decided by the fields of a position once both are there, and by no field of a measure', () => {
  expect(decidedId('positions', { meeting: 'oewg/2020', delegation: 'fiji' })).toBe('oewg/2020/fiji');
  expect(decidedId('positions', { delegation: 'fiji' })).toBeUndefined();
  expect(decidedId('positions', {})).toBeUndefined();
  expect(decidedId('cbms', { organisation: 'osce', number: '8' })).toBeUndefined();
});

it('is the id that every position has', async () => {
  const { files } = await readContent('content');
  const positions = files.filter(({ path }) => collectionOfPath(path) === 'positions');
  for (const file of positions) {
    const id = idOfPath(file.path, 'positions');
    const [read] = parseFile(file, 'positions', id, new TextDecoder().decode(file.bytes)).entries;
    expect(suggestedId('positions', read?.entry.data)).toBe(id);
  }
  expect(positions.length).toBeGreaterThan(100);
});
