import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSizes } from './site-sizes.ts';

it('adds up all files, and those of a search by Pagefind or by VitePress', async () => {
  const site = mkdtempSync(join(tmpdir(), 'sizes-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  const write = (path: string, bytes: number) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), 'x'.repeat(bytes));
  };
  write('index.html', 1000);
  write('search/index.html', 1);
  write('pagefind/index/en_1.pf_index', 20);
  write('assets/chunks/@localSearchIndexroot.a.js', 300);
  write('assets/chunks/VPLocalSearchBox.b.js', 4000);
  const { sent, ...sizes } = await readSizes(site, { home: 'index.html' });
  expect(sizes).toEqual({ files: 5, onDisk: 5321, search: 4320 });
  expect(sent.home).toBeLessThan(100);
});
