import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSyntheticSite } from '#indexing/synthetic-site.ts';
import { readCatalogue } from '#indexing/read-catalogue.ts';

test('a site made up to measure the search has as many entries as are wanted, and an index of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'synthetic-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { entries } = await readCatalogue('dist');
  await buildSyntheticSite('dist', folder, 3);
  const made = await readCatalogue(folder);
  expect(made.entries.map(({ title }) => title)).toEqual(entries.slice(0, 3).map(({ title }) => title));
  const bundle = await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8');
  expect(bundle).toContain('"page_count":3');
});
