import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type LastBuild, noteBuild, readLastBuild } from './last-build.ts';
import { siteWriter } from './site-writer.ts';

const maker = 'this code';
let parent: string;
let notes: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'last-'));
  notes = join(parent, 'notes', 'last-build.json');
  onTestFinished(() => rm(parent, { recursive: true }));
});

/** Builds some files into a folder, and notes them. */
async function build(name: string, files: Readonly<Record<string, string>>, last?: LastBuild): Promise<void> {
  const folder = join(parent, name);
  mkdirSync(folder);
  const { write, digests } = siteWriter(folder, last);
  for (const [path, text] of Object.entries(files)) write(path, text);
  const keys = new Map(Object.entries(files).map(([path, text]) => [path, `key of ${text}`]));
  await noteBuild(folder, maker, { keys, digests, assets: 'one style' }, notes);
}

const lastIn = (name: string, madeBy = maker) => readLastBuild(join(parent, name), madeBy, notes);
const textOf = (name: string, path: string) => readFileSync(join(parent, name, path), 'utf8');
/** Whether two names are those of one file on the disk. */
const isOneFile = (path: string, ...names: readonly string[]) =>
  new Set(names.map((name) => statSync(join(parent, name, path)).ino)).size === 1;

describe('a file that is as in the last build', () => {
  test('is that same file, and any other is a new one', async () => {
    await build('old', { 'a/same.html': 'as it was', 'b.json': '1' });
    await build('new', { 'a/same.html': 'as it was', 'b.json': '2', 'c.txt': 'new' }, await lastIn('old'));
    expect(isOneFile('a/same.html', 'old', 'new')).toBe(true);
    expect(isOneFile('b.json', 'old', 'new')).toBe(false);
    expect([textOf('old', 'b.json'), textOf('new', 'b.json'), textOf('new', 'c.txt')]).toEqual([
      '1',
      '2',
      'new',
    ]);
  });

  test('is written again when somebody has changed or removed it since', async () => {
    await build('old', { 'changed.html': 'one', 'removed.html': 'two' });
    writeFileSync(join(parent, 'old', 'changed.html'), 'eno');
    rmSync(join(parent, 'old', 'removed.html'));
    const { write, takeOver } = siteWriter(join(parent, 'new'), await lastIn('old'));
    expect([takeOver('changed.html'), takeOver('removed.html')]).toEqual([false, false]);
    write('changed.html', 'one');
    write('removed.html', 'two');
    expect([textOf('new', 'changed.html'), textOf('new', 'removed.html')]).toEqual(['one', 'two']);
  });

  test('can be taken over without its text, once', async () => {
    await build('old', { 'a.html': 'text' });
    const { takeOver, write, digests } = siteWriter(join(parent, 'new'), await lastIn('old'));
    expect(takeOver('b.html')).toBe(false);
    expect(takeOver('a.html')).toBe(true);
    expect([textOf('new', 'a.html'), [...digests.keys()]]).toEqual(['text', ['a.html']]);
    expect(() => {
      write('a.html', 'text');
    }).toThrow('Two files of the site have the address /a.html.');
  });
});

describe('what the last build has noted', () => {
  test('is read back', async () => {
    await build('old', { 'a.html': 'text' });
    const { keys, digests, assets, isIntact } = await lastIn('old');
    expect([...keys, assets]).toEqual([['a.html', 'key of text'], 'one style']);
    expect([[...digests.keys()], isIntact('a.html')]).toEqual([['a.html'], true]);
  });

  test.each([
    ['nothing, when other code has made it', () => lastIn('old', 'other code')],
    [
      'nothing, when another folder has taken the name',
      async () => {
        await build('other', {});
        rmSync(notes);
        await build('third', { 'a.html': 'text' });
        return lastIn('old');
      },
    ],
    [
      'nothing, when the folder is gone',
      () => {
        rmSync(join(parent, 'old'), { recursive: true });
        return lastIn('old');
      },
    ],
    [
      'nothing, when it cannot be read',
      () => {
        writeFileSync(notes, '{"madeBy":"this code"');
        return lastIn('old');
      },
    ],
  ])('is %s', async (_, read) => {
    await build('old', { 'a.html': 'text' });
    const { keys, digests, isIntact } = await read();
    expect([keys.size, digests.size, isIntact('a.html')]).toEqual([0, 0, false]);
  });
});
