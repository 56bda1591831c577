import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the README says of every folder of the code what it is for, and names no other', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `src/${name}/`);
  const table = /## What is where\n(.*?)\n## /s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const named = [...table.matchAll(/`(src\/[^`]+)`/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(folders.toSorted());
});
