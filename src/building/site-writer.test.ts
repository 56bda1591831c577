import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { siteWriter } from './site-writer.ts';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'last-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  mkdirSync(join(parent, 'old'));
});

const inFolder = (name: string) => join(parent, name);
const textOf = (name: string, path: string) => readFileSync(join(parent, name, path), 'utf8');
const isAnything = () => true;
/** Whether two names are those of one file on the disk. */
const isOneFile = (path: string, ...names: readonly string[]) =>
  new Set(names.map((name) => statSync(join(parent, name, path)).ino)).size === 1;

function writeOld(files: Readonly<Record<string, string>>): void {
  const { write } = siteWriter(inFolder('old'));
  for (const [path, text] of Object.entries(files)) write(path, text);
}

describe('a file that is as in the last build', () => {
  test('is that same file, and any other is a new one', () => {
    writeOld({ 'a/same.html': 'as it was', 'b.json': '1' });
    const { write } = siteWriter(inFolder('new'), inFolder('old'));
    write('a/same.html', 'as it was');
    write('b.json', '2');
    write('c.txt', 'new');
    expect(isOneFile('a/same.html', 'old', 'new')).toBe(true);
    expect(isOneFile('b.json', 'old', 'new')).toBe(false);
    expect([textOf('old', 'b.json'), textOf('new', 'b.json'), textOf('new', 'c.txt')]).toEqual([
      '1',
      '2',
      'new',
    ]);
  });

  test('is written again when somebody has changed or removed it since, or put a folder there', () => {
    writeOld({ 'changed.html': 'one', 'removed.html': 'two', 'folder.html': 'three' });
    writeFileSync(join(inFolder('old'), 'changed.html'), 'eno');
    rmSync(join(inFolder('old'), 'removed.html'));
    rmSync(join(inFolder('old'), 'folder.html'));
    mkdirSync(join(inFolder('old'), 'folder.html'));
    const { write } = siteWriter(inFolder('new'), inFolder('old'));
    const files = { 'changed.html': 'one', 'removed.html': 'two', 'folder.html': 'three' };
    for (const [path, text] of Object.entries(files)) write(path, text);
    for (const [path, text] of Object.entries(files)) expect(textOf('new', path)).toBe(text);
  });

  test('can be taken over by who knows what it holds, once', () => {
    writeOld({ 'a.html': 'text' });
    const { takeOver, find, write } = siteWriter(inFolder('new'), inFolder('old'));
    expect(takeOver('b.html', isAnything)).toBeUndefined();
    expect(takeOver('a.html', (content) => content.length === 5)).toBeUndefined();
    expect(find('a.html', isAnything)?.toString()).toBe('text');
    expect(takeOver('a.html', (content) => content.length === 4)?.toString()).toBe('text');
    expect(textOf('new', 'a.html')).toBe('text');
    expect(() => {
      write('a.html', 'text');
    }).toThrow('Two files of the site have the address /a.html.');
  });
});

test('without a last build everything is written', () => {
  const { takeOver, write } = siteWriter(inFolder('new'));
  expect(takeOver('a.html', isAnything)).toBeUndefined();
  write('a.html', 'Zürich');
  expect(textOf('new', 'a.html')).toBe('Zürich');
});
