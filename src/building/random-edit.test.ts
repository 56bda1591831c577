import { expect, test } from 'vitest';
import { randomFrom } from '#benchmarks/random.ts';
import { readContent } from '#intake/read-content.ts';
import { isError } from '#report/problem.ts';
import { examine } from '#rules/examine.ts';
import { randomEdit } from './random-edit.ts';

test('the real content stays sound under every kind of change, and the same seed makes the same', async () => {
  const folder = await readContent('content');
  const textsOf = () =>
    new Map(folder.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const edited = textsOf();
  const [random, again] = [randomFrom(3), randomFrom(3)];
  const kinds = new Set<string>();
  for (let time = 0; time < 60; time += 1) {
    const edit = randomEdit(edited, random);
    expect(randomEdit(edited, again)).toEqual(edit);
    expect(edit.text).not.toBe(edited.get(edit.path));
    edited.set(edit.path, edit.text);
    kinds.add(edit.what.replace(/ in .*/, ''));
  }
  expect([...kinds].sort()).toEqual([
    'another claim',
    'another document',
    'another place of a guide',
    'another question',
    'another theme',
    'another title',
    'more prose',
  ]);
  const files = folder.files.map(({ path }) => ({
    path,
    bytes: new TextEncoder().encode(edited.get(path)),
  }));
  expect(examine({ ...folder, files }).problems.filter(isError)).toEqual([]);
});
