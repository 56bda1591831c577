import { expect, test } from 'vitest';
import { diffData, isUnchanged } from '#model/data-diff.ts';
import { dataCollections, readDataFile } from './published-data.ts';

const read = () => Object.fromEntries(dataCollections.map((name) => [name, readDataFile(name)]));

test('the published data are what two states of them are compared by', () => {
  const data = read();
  expect(isUnchanged(diffData(data, read()))).toBe(true);
  const [first, ...others] = data.cbms?.entries ?? [];
  const before = { ...data, cbms: { ...data.cbms, entries: others } };
  expect(diffData(before, data).added).toEqual([{ collection: 'cbms', id: first?.id }]);
  // Links belong to the measure that holds them, statements to positions.
  expect(diffData({}, data).statementsAdded.length).toBeGreaterThanOrEqual(257);
  expect(diffData({}, data).linksGained.length).toBeGreaterThan(0);
});
