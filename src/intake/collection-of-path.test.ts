import { describe, expect, it } from 'vitest';
import { collectionOfPath, idOfPath, likelyPath, shapeOfPath } from './collection-of-path.ts';

describe('the collection of a file', () => {
  it.each([
    ['cbms/osce/cbm-8.mdx', 'cbms'],
    ['positions/oewg/day/kenya.mdx', 'positions'],
    ['documents/a-68-98.yaml', 'documents'],
    ['delegations.yaml', 'delegations'],
    ['cbms/osce/cbm-8.md', undefined],
    ['documents/a-68-98.mdx', undefined],
    ['delegations/kenya.yaml', undefined],
    ['notes/delegations.yaml', undefined],
    ['cbms', undefined],
    ['', undefined],
  ])('%s belongs to %s', (path, collection) => {
    expect(collectionOfPath(path)).toBe(collection);
  });
});

it('names the shape of a path by what its parts stand for', () => {
  expect(shapeOfPath('positions')).toBe('positions/<process>/<meeting>/<delegation>.mdx');
  expect(shapeOfPath('documents')).toBe('documents/<document>.yaml');
  expect(shapeOfPath('themes')).toBe('themes.yaml');
});

it('takes the id from the path', () => {
  expect(idOfPath('cbms/osce/cbm-8.mdx', 'cbms')).toBe('osce/cbm-8');
});

describe('the likely place of a file', () => {
  it.each([
    ['cbm/osce/cbm-9.mdx', 'cbms/osce/cbm-9.mdx'],
    ['Documents/PC DEC_1202.yml', 'documents/pc-dec-1202.yaml'],
    ['cbms/osce/cbm-8.md', 'cbms/osce/cbm-8.mdx'],
    ['organizations/União.mdx', 'organisations/uniao.mdx'],
    ['themes.yml', 'themes.yaml'],
    ['cbms/osce/cbm-8.mdx', 'cbms/osce/cbm-8.mdx'],
    ['documents/文件.yaml', undefined],
    ['notes.txt', undefined],
    ['', undefined],
  ])('%s is %s', (path, likely) => {
    expect(likelyPath(path)).toBe(likely);
  });
});
