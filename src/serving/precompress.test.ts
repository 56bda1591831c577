import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { precompressAll } from './precompress.ts';

let site = '';
const long = 'The same words again and again. '.repeat(100);
const texts = { 'a/index.html': long, 'b.csl.json': long, '.well-known/security.txt': long };

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  const files = { ...texts, 'short.txt': 'Short.', 'picture.png': long, _headers: long };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(site, path, '..'), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await writeFile(join(site, 'packed.json'), gzipSync(long.repeat(100)));
});
afterAll(() => rm(site, { recursive: true }));

const listed = async () =>
  (await readdir(site, { recursive: true })).filter((path) => /\.(?:br|gz)$/.test(path));

it('packs every text that is long enough, and nothing else', async () => {
  const { files, plain } = await precompressAll(site);
  expect([files, plain]).toEqual([3, 3 * long.length]);
  const names = Object.keys(texts).flatMap((path) => [`${path}.br`, `${path}.gz`]);
  expect((await listed()).sort()).toEqual(names.sort());
  for (const path of Object.keys(texts)) {
    expect(brotliDecompressSync(await readFile(join(site, `${path}.br`))).toString()).toBe(long);
    expect(gunzipSync(await readFile(join(site, `${path}.gz`))).toString()).toBe(long);
  }
});

it('writes neither a time nor the system into a file, and the same again when run again', async () => {
  const before = await readFile(join(site, 'a/index.html.gz'));
  expect([...before.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  await precompressAll(site);
  expect(await readFile(join(site, 'a/index.html.gz'))).toEqual(before);
  expect(await listed()).toHaveLength(6);
});
